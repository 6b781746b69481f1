// The twin of Clerk as `serve()` runs it. Arguments: port.
import { createTwin } from '@keyloom/mocks/clerk';

await createTwin().serve({ port: Number(process.argv[2]) });
