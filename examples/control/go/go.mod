module example.com/keyloom-control

go 1.22
