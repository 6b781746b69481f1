// Generated from spec/openapi.yaml (all systems, sha256:78241b0c6fab) by scripts/generate.ts. Do not edit: npm run generate.
import type { Clerk, SensorBucket, Strait, Stratum, WhyLabs } from '@keyloom/types';
import type * as ClerkClient from '../../packages/clerk/src/generated/types.gen.ts';
import type * as SensorBucketClient from '../../packages/sensorbucket/src/generated/types.gen.ts';
import type * as StraitClient from '../../packages/strait/src/generated/types.gen.ts';
import type * as StratumClient from '../../packages/stratum/src/generated/types.gen.ts';
import type * as WhyLabsClient from '../../packages/whylabs/src/generated/types.gen.ts';

// Identity, not assignability, which would let a property pass that is missing on one side and optional on the other.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : [A, B];
type Expect<T extends true> = T;

export type StratumAgrees = [
  Expect<Same<StratumClient.CreateApiKeyInput, Stratum.CreateApiKeyInput>>,
  Expect<Same<StratumClient.RotateApiKeyInput, Stratum.RotateApiKeyInput>>,
  Expect<Same<StratumClient.ApiKey, Stratum.ApiKey>>,
  Expect<Same<StratumClient.ApiKeyCreated, Stratum.ApiKeyCreated>>,
  Expect<Same<StratumClient.ApiError, Stratum.ApiError>>,
  Expect<Same<StratumClient.ApiErrorIssue, Stratum.ApiErrorIssue>>,
  Expect<Same<NonNullable<StratumClient.CreateApiKeyData['body']>, NonNullable<Stratum.operations['createApiKey']['requestBody']>['content']['application/json']>>,
  Expect<Same<StratumClient.CreateApiKeyResponses[keyof StratumClient.CreateApiKeyResponses], Stratum.Answers['createApiKey']>>,
  Expect<Same<NonNullable<StratumClient.ListApiKeysData['query']>, NonNullable<Stratum.operations['listApiKeys']['parameters']['query']>>>,
  Expect<Same<StratumClient.ListApiKeysResponses[keyof StratumClient.ListApiKeysResponses], Stratum.Answers['listApiKeys']>>,
  Expect<Same<NonNullable<StratumClient.ListDormantApiKeysData['query']>, NonNullable<Stratum.operations['listDormantApiKeys']['parameters']['query']>>>,
  Expect<Same<StratumClient.ListDormantApiKeysResponses[keyof StratumClient.ListDormantApiKeysResponses], Stratum.Answers['listDormantApiKeys']>>,
  Expect<Same<NonNullable<StratumClient.RevokeApiKeyData['path']>, NonNullable<Stratum.operations['revokeApiKey']['parameters']['path']>>>,
  Expect<Same<StratumClient.RevokeApiKeyResponses[keyof StratumClient.RevokeApiKeyResponses], Stratum.Answers['revokeApiKey']>>,
  Expect<Same<NonNullable<StratumClient.RotateApiKeyData['path']>, NonNullable<Stratum.operations['rotateApiKey']['parameters']['path']>>>,
  Expect<Same<NonNullable<StratumClient.RotateApiKeyData['body']>, NonNullable<Stratum.operations['rotateApiKey']['requestBody']>['content']['application/json']>>,
  Expect<Same<StratumClient.RotateApiKeyResponses[keyof StratumClient.RotateApiKeyResponses], Stratum.Answers['rotateApiKey']>>,
];

export type SensorBucketAgrees = [
  Expect<Same<SensorBucketClient.ApiKeyCreated, SensorBucket.ApiKeyCreated>>,
  Expect<Same<SensorBucketClient.CreateApiKeyRequest, SensorBucket.CreateApiKeyRequest>>,
  Expect<Same<SensorBucketClient.ApiKey, SensorBucket.ApiKey>>,
  Expect<Same<SensorBucketClient.ListApiKeys200Response, SensorBucket.ListApiKeys200Response>>,
  Expect<Same<SensorBucketClient.RevokeApiKey200Response, SensorBucket.RevokeApiKey200Response>>,
  Expect<Same<SensorBucketClient.ApiError, SensorBucket.ApiError>>,
  Expect<Same<NonNullable<SensorBucketClient.ListApiKeysData['query']>, NonNullable<SensorBucket.operations['listApiKeys']['parameters']['query']>>>,
  Expect<Same<SensorBucketClient.ListApiKeysResponses[keyof SensorBucketClient.ListApiKeysResponses], SensorBucket.Answers['listApiKeys']>>,
  Expect<Same<NonNullable<SensorBucketClient.CreateApiKeyData['body']>, NonNullable<SensorBucket.operations['createApiKey']['requestBody']>['content']['application/json']>>,
  Expect<Same<SensorBucketClient.CreateApiKeyResponses[keyof SensorBucketClient.CreateApiKeyResponses], SensorBucket.Answers['createApiKey']>>,
  Expect<Same<NonNullable<SensorBucketClient.GetApiKeyData['path']>, NonNullable<SensorBucket.operations['getApiKey']['parameters']['path']>>>,
  Expect<Same<SensorBucketClient.GetApiKeyResponses[keyof SensorBucketClient.GetApiKeyResponses], SensorBucket.Answers['getApiKey']>>,
  Expect<Same<NonNullable<SensorBucketClient.RevokeApiKeyData['path']>, NonNullable<SensorBucket.operations['revokeApiKey']['parameters']['path']>>>,
  Expect<Same<SensorBucketClient.RevokeApiKeyResponses[keyof SensorBucketClient.RevokeApiKeyResponses], SensorBucket.Answers['revokeApiKey']>>,
];

export type ClerkAgrees = [
  Expect<Same<ClerkClient.ApiKey, Clerk.ApiKey>>,
  Expect<Same<ClerkClient.CreatedApiKey, Clerk.CreatedApiKey>>,
  Expect<Same<ClerkClient.ApiKeyList, Clerk.ApiKeyList>>,
  Expect<Same<ClerkClient.DeletedApiKey, Clerk.DeletedApiKey>>,
  Expect<Same<ClerkClient.ApiKeySecret, Clerk.ApiKeySecret>>,
  Expect<Same<ClerkClient.Errors, Clerk.Errors>>,
  Expect<Same<ClerkClient.CreateApiKeyInput, Clerk.CreateApiKeyInput>>,
  Expect<Same<ClerkClient.UpdateApiKeyInput, Clerk.UpdateApiKeyInput>>,
  Expect<Same<ClerkClient.RevokeApiKeyInput, Clerk.RevokeApiKeyInput>>,
  Expect<Same<ClerkClient.VerifyApiKeyInput, Clerk.VerifyApiKeyInput>>,
  Expect<Same<NonNullable<ClerkClient.CreateApiKeyData['body']>, NonNullable<Clerk.operations['createApiKey']['requestBody']>['content']['application/json']>>,
  Expect<Same<ClerkClient.CreateApiKeyResponses[keyof ClerkClient.CreateApiKeyResponses], Clerk.Answers['createApiKey']>>,
  Expect<Same<NonNullable<ClerkClient.GetApiKeysData['query']>, NonNullable<Clerk.operations['getApiKeys']['parameters']['query']>>>,
  Expect<Same<ClerkClient.GetApiKeysResponses[keyof ClerkClient.GetApiKeysResponses], Clerk.Answers['getApiKeys']>>,
  Expect<Same<NonNullable<ClerkClient.GetApiKeyData['path']>, NonNullable<Clerk.operations['getApiKey']['parameters']['path']>>>,
  Expect<Same<ClerkClient.GetApiKeyResponses[keyof ClerkClient.GetApiKeyResponses], Clerk.Answers['getApiKey']>>,
  Expect<Same<NonNullable<ClerkClient.UpdateApiKeyData['path']>, NonNullable<Clerk.operations['updateApiKey']['parameters']['path']>>>,
  Expect<Same<NonNullable<ClerkClient.UpdateApiKeyData['body']>, NonNullable<Clerk.operations['updateApiKey']['requestBody']>['content']['application/json']>>,
  Expect<Same<ClerkClient.UpdateApiKeyResponses[keyof ClerkClient.UpdateApiKeyResponses], Clerk.Answers['updateApiKey']>>,
  Expect<Same<NonNullable<ClerkClient.DeleteApiKeyData['path']>, NonNullable<Clerk.operations['deleteApiKey']['parameters']['path']>>>,
  Expect<Same<ClerkClient.DeleteApiKeyResponses[keyof ClerkClient.DeleteApiKeyResponses], Clerk.Answers['deleteApiKey']>>,
  Expect<Same<NonNullable<ClerkClient.GetApiKeySecretData['path']>, NonNullable<Clerk.operations['getApiKeySecret']['parameters']['path']>>>,
  Expect<Same<ClerkClient.GetApiKeySecretResponses[keyof ClerkClient.GetApiKeySecretResponses], Clerk.Answers['getApiKeySecret']>>,
  Expect<Same<NonNullable<ClerkClient.RevokeApiKeyData['path']>, NonNullable<Clerk.operations['revokeApiKey']['parameters']['path']>>>,
  Expect<Same<NonNullable<ClerkClient.RevokeApiKeyData['body']>, NonNullable<Clerk.operations['revokeApiKey']['requestBody']>['content']['application/json']>>,
  Expect<Same<ClerkClient.RevokeApiKeyResponses[keyof ClerkClient.RevokeApiKeyResponses], Clerk.Answers['revokeApiKey']>>,
  Expect<Same<NonNullable<ClerkClient.VerifyApiKeyData['body']>, NonNullable<Clerk.operations['verifyApiKey']['requestBody']>['content']['application/json']>>,
  Expect<Same<ClerkClient.VerifyApiKeyResponses[keyof ClerkClient.VerifyApiKeyResponses], Clerk.Answers['verifyApiKey']>>,
];

export type StraitAgrees = [
  Expect<Same<StraitClient.ApiKey, Strait.ApiKey>>,
  Expect<Same<StraitClient.CreatedApiKey, Strait.CreatedApiKey>>,
  Expect<Same<StraitClient.RotatedApiKey, Strait.RotatedApiKey>>,
  Expect<Same<StraitClient.CreateApiKeyInput, Strait.CreateApiKeyInput>>,
  Expect<Same<StraitClient.RotateApiKeyInput, Strait.RotateApiKeyInput>>,
  Expect<Same<StraitClient.ErrorResponse, Strait.ErrorResponse>>,
  Expect<Same<StraitClient.ApiErrorDetail, Strait.ApiErrorDetail>>,
  Expect<Same<NonNullable<StraitClient.ListApiKeysData['query']>, NonNullable<Strait.operations['listApiKeys']['parameters']['query']>>>,
  Expect<Same<StraitClient.ListApiKeysResponses[keyof StraitClient.ListApiKeysResponses], Strait.Answers['listApiKeys']>>,
  Expect<Same<NonNullable<StraitClient.CreateApiKeyData['body']>, NonNullable<Strait.operations['createApiKey']['requestBody']>['content']['application/json']>>,
  Expect<Same<StraitClient.CreateApiKeyResponses[keyof StraitClient.CreateApiKeyResponses], Strait.Answers['createApiKey']>>,
  Expect<Same<NonNullable<StraitClient.RevokeApiKeyData['path']>, NonNullable<Strait.operations['revokeApiKey']['parameters']['path']>>>,
  Expect<Same<StraitClient.RevokeApiKeyResponses[keyof StraitClient.RevokeApiKeyResponses], Strait.Answers['revokeApiKey']>>,
  Expect<Same<NonNullable<StraitClient.RotateApiKeyData['path']>, NonNullable<Strait.operations['rotateApiKey']['parameters']['path']>>>,
  Expect<Same<NonNullable<StraitClient.RotateApiKeyData['body']>, NonNullable<Strait.operations['rotateApiKey']['requestBody']>['content']['application/json']>>,
  Expect<Same<StraitClient.RotateApiKeyResponses[keyof StraitClient.RotateApiKeyResponses], Strait.Answers['rotateApiKey']>>,
];

export type WhyLabsAgrees = [
  Expect<Same<WhyLabsClient.UserApiKey, WhyLabs.UserApiKey>>,
  Expect<Same<WhyLabsClient.ListUserApiKeys, WhyLabs.ListUserApiKeys>>,
  Expect<Same<WhyLabsClient.UserApiKeyResponse, WhyLabs.UserApiKeyResponse>>,
  Expect<Same<WhyLabsClient.ApiError, WhyLabs.ApiError>>,
  Expect<Same<WhyLabsClient.FrameworkApiError, WhyLabs.FrameworkApiError>>,
  Expect<Same<NonNullable<WhyLabsClient.CreateApiKeyData['path']>, NonNullable<WhyLabs.operations['createApiKey']['parameters']['path']>>>,
  Expect<Same<NonNullable<WhyLabsClient.CreateApiKeyData['query']>, NonNullable<WhyLabs.operations['createApiKey']['parameters']['query']>>>,
  Expect<Same<WhyLabsClient.CreateApiKeyResponses[keyof WhyLabsClient.CreateApiKeyResponses], WhyLabs.Answers['createApiKey']>>,
  Expect<Same<NonNullable<WhyLabsClient.ListApiKeysData['path']>, NonNullable<WhyLabs.operations['listApiKeys']['parameters']['path']>>>,
  Expect<Same<NonNullable<WhyLabsClient.ListApiKeysData['query']>, NonNullable<WhyLabs.operations['listApiKeys']['parameters']['query']>>>,
  Expect<Same<WhyLabsClient.ListApiKeysResponses[keyof WhyLabsClient.ListApiKeysResponses], WhyLabs.Answers['listApiKeys']>>,
  Expect<Same<NonNullable<WhyLabsClient.RevokeApiKeyData['path']>, NonNullable<WhyLabs.operations['revokeApiKey']['parameters']['path']>>>,
  Expect<Same<NonNullable<WhyLabsClient.RevokeApiKeyData['query']>, NonNullable<WhyLabs.operations['revokeApiKey']['parameters']['query']>>>,
  Expect<Same<WhyLabsClient.RevokeApiKeyResponses[keyof WhyLabsClient.RevokeApiKeyResponses], WhyLabs.Answers['revokeApiKey']>>,
  Expect<Same<NonNullable<WhyLabsClient.GetApiKeyData['path']>, NonNullable<WhyLabs.operations['getApiKey']['parameters']['path']>>>,
  Expect<Same<WhyLabsClient.GetApiKeyResponses[keyof WhyLabsClient.GetApiKeyResponses], WhyLabs.Answers['getApiKey']>>,
];
