-- Quotes that are written again and again.

CREATE TABLE quote_template (
    company_id      uuid        NOT NULL,
    id              uuid        NOT NULL,
    version         int         NOT NULL CHECK (version > 0),
    archived        boolean     NOT NULL,
    code            text        NOT NULL,
    name            text        NOT NULL,
    payment_term_id uuid,
    profile         jsonb       NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT quote_template_code UNIQUE (company_id, code),
    FOREIGN KEY (company_id, payment_term_id) REFERENCES payment_term (company_id, id)
);
SELECT comptoir_secure('quote_template');
