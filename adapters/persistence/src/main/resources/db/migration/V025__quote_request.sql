-- What customers ask to be quoted.

CREATE TABLE quote_request (
    company_id   uuid        NOT NULL,
    id           uuid        NOT NULL,
    number       text        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('RECEIVED', 'QUOTED', 'DECLINED')),
    version      int         NOT NULL CHECK (version > 0),
    customer_id  uuid,
    wish         jsonb       NOT NULL,
    reason       text,
    created      jsonb       NOT NULL,
    updated      jsonb       NOT NULL,
    status_dates jsonb       NOT NULL,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    known_as     text        NOT NULL,
    search_text  text        NOT NULL GENERATED ALWAYS AS (comptoir_fold(known_as)) STORED,
    PRIMARY KEY (company_id, id),
    CONSTRAINT quote_request_number UNIQUE (company_id, number),
    CONSTRAINT quote_request_reason CHECK ((reason IS NOT NULL) = (status = 'DECLINED')),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id)
);
CREATE INDEX quote_request_created ON quote_request (company_id, created_at, id);
CREATE INDEX quote_request_status ON quote_request (company_id, status, created_at, id);
CREATE INDEX quote_request_customer ON quote_request (company_id, customer_id) WHERE customer_id IS NOT NULL;
SELECT comptoir_secure('quote_request');

SELECT comptoir_index($$
    SELECT r.company_id, 'QUOTE_REQUEST', r.id, r.number, r.status, r.customer_id, r.created_at FROM quote_request r
$$);
