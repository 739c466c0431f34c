-- Quotes. What of them is in orders is not here: it is in the ledger of quantities.

CREATE TABLE quote (
    company_id         uuid           NOT NULL,
    id                 uuid           NOT NULL,
    number             text           NOT NULL,
    status             text           NOT NULL CHECK (status IN
        ('DRAFT', 'SENT', 'ACCEPTED', 'CONVERTED', 'COMPLETED', 'REJECTED', 'ABANDONED', 'EXPIRED')),
    version            int            NOT NULL CHECK (version > 0),
    revision           int            NOT NULL CHECK (revision > 0),
    customer_id        uuid,
    sales_rep_id       uuid,
    author_id          uuid,
    project_id         uuid,
    customer_reference text,
    binding            boolean        NOT NULL,
    valid_until        date,
    currency           text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    net                numeric(19, 4) NOT NULL CHECK (net >= 0 AND net < 'Infinity'),
    tax                numeric(19, 4) NOT NULL CHECK (tax >= 0 AND tax < 'Infinity'),
    gross              numeric(19, 4) NOT NULL CHECK (gross = net + tax),
    terms              jsonb          NOT NULL,
    discounts          jsonb          NOT NULL,
    offer              jsonb          NOT NULL,
    outcome            jsonb          NOT NULL,
    created            jsonb          NOT NULL,
    updated            jsonb          NOT NULL,
    status_dates       jsonb          NOT NULL,
    created_at         timestamptz    NOT NULL,
    updated_at         timestamptz    NOT NULL,
    known_as           text           NOT NULL,
    search_text        text           NOT NULL GENERATED ALWAYS AS (comptoir_fold(known_as)) STORED,
    PRIMARY KEY (company_id, id),
    CONSTRAINT quote_number UNIQUE (company_id, number),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id)
);
CREATE INDEX quote_created ON quote (company_id, created_at, id);
CREATE INDEX quote_status ON quote (company_id, status, created_at, id);
CREATE INDEX quote_customer ON quote (company_id, customer_id, created_at, id) WHERE customer_id IS NOT NULL;
CREATE INDEX quote_rep ON quote (company_id, sales_rep_id, created_at, id);
CREATE INDEX quote_project ON quote (company_id, project_id) WHERE project_id IS NOT NULL;
CREATE INDEX quote_over ON quote (company_id, valid_until, id) WHERE status = 'SENT';
SELECT comptoir_secure('quote');

CREATE TABLE quote_line (
    company_id uuid           NOT NULL,
    id         uuid           NOT NULL,
    quote_id   uuid           NOT NULL,
    position   int            NOT NULL CHECK (position > 0),
    product_id uuid,
    optional   boolean        NOT NULL,
    quantity   numeric(19, 6) NOT NULL CHECK (quantity > 0 AND quantity < 'Infinity'),
    net        numeric(19, 4) NOT NULL CHECK (net >= 0 AND net < 'Infinity'),
    detail     jsonb          NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT quote_line_position UNIQUE (company_id, quote_id, position) DEFERRABLE,
    FOREIGN KEY (company_id, quote_id) REFERENCES quote (company_id, id),
    FOREIGN KEY (company_id, product_id) REFERENCES product (company_id, id)
);
CREATE INDEX quote_line_quote ON quote_line (company_id, quote_id, position);
CREATE INDEX quote_line_product ON quote_line (company_id, product_id) WHERE product_id IS NOT NULL;
SELECT comptoir_secure('quote_line');

-- What a quote was before it was written anew.
CREATE TABLE quote_revision (
    company_id uuid  NOT NULL,
    quote_id   uuid  NOT NULL,
    revision   int   NOT NULL CHECK (revision > 0),
    detail     jsonb NOT NULL,
    PRIMARY KEY (company_id, quote_id, revision),
    FOREIGN KEY (company_id, quote_id) REFERENCES quote (company_id, id)
);
SELECT comptoir_secure('quote_revision');

SELECT comptoir_index($$
    SELECT q.company_id, 'QUOTE', q.id, q.number, q.status, q.customer_id, q.created_at FROM quote q
$$);
