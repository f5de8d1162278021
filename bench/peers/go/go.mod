module csv-fpe

go 1.21

require github.com/capitalone/fpe v1.2.1
