-- What is sold and for how much: units, tax rates, families, products, price lists.

CREATE TABLE unit (
    company_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    version    int         NOT NULL CHECK (version > 0),
    archived   boolean     NOT NULL,
    code       text        NOT NULL CHECK (code ~ '^[A-Z0-9]{1,3}$'),
    name_fr    text        NOT NULL,
    name_en    text        NOT NULL,
    symbol     text        NOT NULL,
    decimals   int         NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT unit_code UNIQUE (company_id, code)
);
SELECT comptoir_secure('unit');

CREATE TABLE tax_rate (
    company_id       uuid          NOT NULL,
    id               uuid          NOT NULL,
    version          int           NOT NULL CHECK (version > 0),
    archived         boolean       NOT NULL,
    code             text          NOT NULL,
    name             text          NOT NULL,
    country          text          NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    category         text          NOT NULL CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    rate             numeric(9, 6) NOT NULL CHECK (rate >= 0 AND rate <= 100),
    exemption_code   text,
    exemption_reason text,
    valid_from       date,
    valid_to         date CHECK (valid_to >= valid_from),
    created_at       timestamptz   NOT NULL,
    updated_at       timestamptz   NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT tax_rate_code UNIQUE (company_id, code),
    CHECK ((category = 'S') = (rate > 0))
);
SELECT comptoir_secure('tax_rate');

CREATE TABLE product_family (
    company_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    version    int         NOT NULL CHECK (version > 0),
    archived   boolean     NOT NULL,
    code       text        NOT NULL,
    name       text        NOT NULL,
    parent_id  uuid        CHECK (parent_id <> id),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT product_family_code UNIQUE (company_id, code),
    FOREIGN KEY (company_id, parent_id) REFERENCES product_family (company_id, id)
);
CREATE INDEX product_family_parent ON product_family (company_id, parent_id);
SELECT comptoir_secure('product_family');

CREATE TABLE product (
    company_id    uuid           NOT NULL,
    id            uuid           NOT NULL,
    version       int            NOT NULL CHECK (version > 0),
    archived      boolean        NOT NULL,
    code          text           NOT NULL,
    name          text           NOT NULL,
    description   text,
    kind          text           NOT NULL CHECK (kind IN ('GOODS', 'SERVICE')),
    family_id     uuid,
    unit_code     text           NOT NULL,
    tax_rate_id   uuid,
    weight        numeric(19, 6) CHECK (weight >= 0 AND weight < 'Infinity'),
    volume        numeric(19, 6) CHECK (volume >= 0 AND volume < 'Infinity'),
    barcode       text           CHECK (barcode ~ '^[0-9]{8,14}$'),
    stock_tracked boolean        NOT NULL,
    cost          numeric(19, 6) CHECK (cost >= 0 AND cost < 'Infinity'),
    created_at    timestamptz    NOT NULL,
    updated_at    timestamptz    NOT NULL,
    search_text   text           NOT NULL
        GENERATED ALWAYS AS (comptoir_fold(code || ' ' || name || coalesce(' ' || barcode, ''))) STORED,
    PRIMARY KEY (company_id, id),
    CONSTRAINT product_code UNIQUE (company_id, code),
    CHECK (kind = 'GOODS' OR NOT stock_tracked),
    FOREIGN KEY (company_id, family_id) REFERENCES product_family (company_id, id),
    FOREIGN KEY (company_id, unit_code) REFERENCES unit (company_id, code),
    FOREIGN KEY (company_id, tax_rate_id) REFERENCES tax_rate (company_id, id)
);
CREATE INDEX product_by_code ON product (company_id, code, id);
CREATE INDEX product_by_name ON product (company_id, name, id);
CREATE INDEX product_by_creation ON product (company_id, created_at, id);
CREATE INDEX product_by_change ON product (company_id, updated_at, id);
CREATE INDEX product_family_members ON product (company_id, family_id);
CREATE INDEX product_unit ON product (company_id, unit_code);
CREATE INDEX product_tax_rate ON product (company_id, tax_rate_id);
CREATE INDEX product_barcode ON product (company_id, barcode) WHERE barcode IS NOT NULL;
SELECT comptoir_secure('product');

CREATE INDEX product_words ON product USING gin (array_to_tsvector(comptoir_words(company_id, search_text)));

-- The products of the session's company that have, for each word of the query, a word that begins with it.
-- Runs as the owner: under row-level security the planner may not use the index for a text search. The company
-- is in every word looked for, so rows of another one are never found.
CREATE FUNCTION product_search(query text) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT p.id
  FROM product p
 WHERE array_to_tsvector(comptoir_words(p.company_id, p.search_text)) @@ (
       SELECT string_agg(quote_literal(word) || ':*', ' & ')::tsquery
         FROM unnest(comptoir_words(
                  nullif(current_setting('app.company_id', true), '')::uuid, comptoir_fold(query))) word)
$$;
REVOKE EXECUTE ON FUNCTION product_search(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION product_search(text) TO "${app_role}";

CREATE TABLE product_external_ref (
    company_id  uuid NOT NULL,
    product_id  uuid NOT NULL,
    system      text NOT NULL,
    external_id text NOT NULL,
    PRIMARY KEY (company_id, product_id, system, external_id),
    CONSTRAINT product_external_ref_id UNIQUE (company_id, system, external_id),
    FOREIGN KEY (company_id, product_id) REFERENCES product (company_id, id) ON DELETE CASCADE
);
SELECT comptoir_secure('product_external_ref');

CREATE TABLE price_list (
    company_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    version    int         NOT NULL CHECK (version > 0),
    archived   boolean     NOT NULL,
    code       text        NOT NULL,
    name       text        NOT NULL,
    currency   text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    is_default boolean     NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT price_list_code UNIQUE (company_id, code),
    CHECK (NOT (is_default AND archived))
);
CREATE UNIQUE INDEX price_list_default ON price_list (company_id) WHERE is_default;
SELECT comptoir_secure('price_list');

-- A list has versions for periods that do not overlap (seasons, events). Each list starts with one for all time.
CREATE TABLE price_list_version (
    company_id    uuid NOT NULL,
    id            uuid NOT NULL,
    price_list_id uuid NOT NULL,
    valid_from    date NOT NULL DEFAULT '-infinity',
    valid_to      date NOT NULL DEFAULT 'infinity' CHECK (valid_to >= valid_from),
    PRIMARY KEY (company_id, id),
    CONSTRAINT price_list_version_start UNIQUE (company_id, price_list_id, valid_from),
    FOREIGN KEY (company_id, price_list_id) REFERENCES price_list (company_id, id) ON DELETE CASCADE
);
SELECT comptoir_secure('price_list_version');

CREATE TABLE product_price (
    company_id     uuid           NOT NULL,
    version_id     uuid           NOT NULL,
    product_id     uuid           NOT NULL,
    version        int            NOT NULL CHECK (version > 0),
    list_price     numeric(19, 6) CHECK (list_price >= 0 AND list_price < 'Infinity'),
    standard_price numeric(19, 6) CHECK (standard_price >= 0 AND standard_price < 'Infinity'),
    limit_price    numeric(19, 6) CHECK (limit_price >= 0 AND limit_price < 'Infinity'),
    PRIMARY KEY (company_id, version_id, product_id),
    FOREIGN KEY (company_id, version_id) REFERENCES price_list_version (company_id, id) ON DELETE CASCADE,
    FOREIGN KEY (company_id, product_id) REFERENCES product (company_id, id) ON DELETE CASCADE
);
CREATE INDEX product_price_product ON product_price (company_id, product_id);
SELECT comptoir_secure('product_price');

ALTER TABLE customer ADD FOREIGN KEY (company_id, price_list_id) REFERENCES price_list (company_id, id);
