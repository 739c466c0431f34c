-- Who buys, on which terms, and where goods come from: payment terms, customers, warehouses, projects, carriers.

-- The words of a text, each with its company before it: one index serves all companies without mixing them.
CREATE FUNCTION comptoir_words(company uuid, folded text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(company::text || word), '{}')
          FROM unnest(regexp_split_to_array(folded, '[[:space:][:punct:]]+')) word
         WHERE word <> '');

CREATE TABLE payment_term (
    company_id       uuid        NOT NULL,
    id               uuid        NOT NULL,
    version          int         NOT NULL CHECK (version > 0),
    archived         boolean     NOT NULL,
    code             text        NOT NULL,
    name_fr          text        NOT NULL,
    name_en          text        NOT NULL,
    instalments      jsonb       NOT NULL CHECK (jsonb_array_length(instalments) > 0),
    early_settlement jsonb,
    is_default       boolean     NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT payment_term_code UNIQUE (company_id, code)
);
CREATE UNIQUE INDEX payment_term_default ON payment_term (company_id) WHERE is_default;
SELECT comptoir_secure('payment_term');

CREATE TABLE customer (
    company_id      uuid           NOT NULL,
    id              uuid           NOT NULL,
    version         int            NOT NULL CHECK (version > 0),
    archived        boolean        NOT NULL,
    code            text           NOT NULL,
    name            text           NOT NULL,
    kind            text           NOT NULL CHECK (kind IN ('COMPANY', 'CONSUMER', 'PUBLIC_BODY')),
    status          text           NOT NULL CHECK (status IN ('PROSPECT', 'QUALIFIED', 'ABANDONED')),
    siren           text           CHECK (siren ~ '^[0-9]{9}$'),
    siret           text           CHECK (siret ~ '^[0-9]{14}$'),
    vat_number      text,
    email           text,
    phone           text,
    language        text           NOT NULL CHECK (language ~ '^[a-z]{2}$'),
    currency        text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    payment_term_id uuid,
    payment_method  text,
    invoice_terms   text,
    delivery_terms  text,
    price_list_id   uuid,
    sales_rep_id    uuid,
    credit_limit    numeric(19, 4) CHECK (credit_limit >= 0 AND credit_limit < 'Infinity'),
    blocked         boolean        NOT NULL,
    iban            text,
    bic             text,
    category        text,
    -- Of the address that invoices go to, for lists.
    postcode        text,
    city            text,
    country         text           CHECK (country ~ '^[A-Z]{2}$'),
    -- All that people may look a customer up by, contacts included.
    known_as        text           NOT NULL,
    search_text     text           NOT NULL GENERATED ALWAYS AS (comptoir_fold(known_as)) STORED,
    created_at      timestamptz    NOT NULL,
    updated_at      timestamptz    NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT customer_code UNIQUE (company_id, code),
    FOREIGN KEY (company_id, payment_term_id) REFERENCES payment_term (company_id, id),
    FOREIGN KEY (company_id, sales_rep_id) REFERENCES membership (company_id, user_id)
);
CREATE INDEX customer_by_code ON customer (company_id, code, id);
CREATE INDEX customer_by_name ON customer (company_id, name, id);
CREATE INDEX customer_by_creation ON customer (company_id, created_at, id);
CREATE INDEX customer_by_change ON customer (company_id, updated_at, id);
CREATE INDEX customer_status ON customer (company_id, status, code);
CREATE INDEX customer_kind ON customer (company_id, kind, code);
CREATE INDEX customer_country ON customer (company_id, country, code);
CREATE INDEX customer_city ON customer (company_id, city);
CREATE INDEX customer_postcode ON customer (company_id, postcode);
CREATE INDEX customer_currency ON customer (company_id, currency, code);
CREATE INDEX customer_category ON customer (company_id, category, code) WHERE category IS NOT NULL;
CREATE INDEX customer_siren ON customer (company_id, siren) WHERE siren IS NOT NULL;
CREATE INDEX customer_siret ON customer (company_id, siret) WHERE siret IS NOT NULL;
CREATE INDEX customer_vat_number ON customer (company_id, vat_number) WHERE vat_number IS NOT NULL;
CREATE INDEX customer_email ON customer (company_id, email) WHERE email IS NOT NULL;
CREATE INDEX customer_email_folded ON customer (company_id, lower(email)) WHERE email IS NOT NULL;
CREATE INDEX customer_payment_term ON customer (company_id, payment_term_id, code);
CREATE INDEX customer_payment_method ON customer (company_id, payment_method, code);
CREATE INDEX customer_price_list ON customer (company_id, price_list_id, code);
CREATE INDEX customer_sales_rep ON customer (company_id, sales_rep_id, code);
CREATE INDEX customer_blocked ON customer (company_id, code) WHERE blocked;
CREATE INDEX customer_archived ON customer (company_id, code) WHERE archived;
CREATE INDEX customer_words ON customer USING gin (array_to_tsvector(comptoir_words(company_id, search_text)));
SELECT comptoir_secure('customer');

-- The customers of the session's company that have, for each word of the query, a word that begins with it.
-- Runs as the owner: under row-level security the planner may not use the index for a text search. The company
-- is in every word looked for, so rows of another one are never found.
CREATE FUNCTION customer_search(query text) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT c.id
  FROM customer c
 WHERE array_to_tsvector(comptoir_words(c.company_id, c.search_text)) @@ (
       SELECT string_agg(quote_literal(word) || ':*', ' & ')::tsquery
         FROM unnest(comptoir_words(
                  nullif(current_setting('app.company_id', true), '')::uuid, comptoir_fold(query))) word)
$$;
REVOKE EXECUTE ON FUNCTION customer_search(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION customer_search(text) TO "${app_role}";

CREATE TABLE customer_address (
    company_id  uuid   NOT NULL,
    customer_id uuid   NOT NULL,
    id          uuid   NOT NULL,
    position    int    NOT NULL,
    uses        text[] NOT NULL CHECK (uses <@ ARRAY ['ORDERED_BY', 'DELIVERED_TO', 'INVOICED_TO', 'PAID_BY']),
    label       text,
    street      text,
    street2     text,
    postcode    text,
    city        text,
    region      text,
    country     text   NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    PRIMARY KEY (company_id, customer_id, id),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id) ON DELETE CASCADE
);
SELECT comptoir_secure('customer_address');

CREATE TABLE customer_contact (
    company_id  uuid NOT NULL,
    customer_id uuid NOT NULL,
    id          uuid NOT NULL,
    position    int  NOT NULL,
    name        text NOT NULL,
    role        text,
    email       text,
    phone       text,
    mobile      text,
    PRIMARY KEY (company_id, customer_id, id),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id) ON DELETE CASCADE
);
SELECT comptoir_secure('customer_contact');

CREATE TABLE customer_external_ref (
    company_id  uuid NOT NULL,
    customer_id uuid NOT NULL,
    system      text NOT NULL,
    external_id text NOT NULL,
    PRIMARY KEY (company_id, customer_id, system, external_id),
    CONSTRAINT customer_external_ref_id UNIQUE (company_id, system, external_id),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id) ON DELETE CASCADE
);
SELECT comptoir_secure('customer_external_ref');

-- Codes of customers whose author chose none.
CREATE TABLE customer_counter (
    company_id uuid   NOT NULL PRIMARY KEY,
    last_no    bigint NOT NULL CHECK (last_no > 0)
);
SELECT comptoir_secure('customer_counter');

CREATE TABLE warehouse (
    company_id           uuid        NOT NULL,
    id                   uuid        NOT NULL,
    version              int         NOT NULL CHECK (version > 0),
    archived             boolean     NOT NULL,
    code                 text        NOT NULL,
    name                 text        NOT NULL,
    address              jsonb,
    is_default           boolean     NOT NULL,
    picking_confirmation boolean     NOT NULL,
    created_at           timestamptz NOT NULL,
    updated_at           timestamptz NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT warehouse_code UNIQUE (company_id, code),
    CHECK (NOT (is_default AND archived))
);
CREATE UNIQUE INDEX warehouse_default ON warehouse (company_id) WHERE is_default;
SELECT comptoir_secure('warehouse');

CREATE TABLE project (
    company_id  uuid        NOT NULL,
    id          uuid        NOT NULL,
    version     int         NOT NULL CHECK (version > 0),
    archived    boolean     NOT NULL,
    code        text        NOT NULL,
    name        text        NOT NULL,
    customer_id uuid,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT project_code UNIQUE (company_id, code),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id)
);
CREATE INDEX project_customer ON project (company_id, customer_id);
CREATE INDEX project_by_name ON project (company_id, name, id);
SELECT comptoir_secure('project');

CREATE TABLE carrier (
    company_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    version    int         NOT NULL CHECK (version > 0),
    archived   boolean     NOT NULL,
    code       text        NOT NULL,
    name       text        NOT NULL,
    email      text,
    phone      text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT carrier_code UNIQUE (company_id, code)
);
SELECT comptoir_secure('carrier');
