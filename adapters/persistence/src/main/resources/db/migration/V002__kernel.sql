-- What every document needs: the ledger of quantities, numbers, links, history, idempotency.

-- Escapes what LIKE would read as a pattern.
CREATE FUNCTION comptoir_like(value text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN replace(replace(replace(value, '\', '\\'), '%', '\%'), '_', '\_');

CREATE TABLE quantity_entry (
    company_id     uuid           NOT NULL,
    id             bigint         GENERATED ALWAYS AS IDENTITY,
    line_id        uuid           NOT NULL,
    kind           text           NOT NULL,
    quantity       numeric(19, 6) NOT NULL CHECK (quantity > '-Infinity' AND quantity < 'Infinity'),
    source_type    text           NOT NULL,
    source_id      uuid           NOT NULL,
    source_line_id uuid           NOT NULL,
    PRIMARY KEY (company_id, id)
);
CREATE INDEX quantity_entry_line ON quantity_entry (company_id, line_id);
CREATE INDEX quantity_entry_source ON quantity_entry (company_id, source_id);
SELECT comptoir_secure('quantity_entry');
REVOKE UPDATE, DELETE ON quantity_entry FROM "${app_role}";

-- The sums of the ledger by line and kind, kept in the statement that adds the rows.
CREATE TABLE line_progress (
    company_id uuid           NOT NULL,
    line_id    uuid           NOT NULL,
    kind       text           NOT NULL,
    quantity   numeric(19, 6) NOT NULL CHECK (quantity >= 0 AND quantity < 'Infinity'),
    PRIMARY KEY (company_id, line_id, kind)
);
SELECT comptoir_secure('line_progress');

-- Counters of the series that the law wants without gaps.
CREATE TABLE number_series (
    company_id uuid   NOT NULL,
    type       text   NOT NULL,
    year       int    NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    last_no    bigint NOT NULL CHECK (last_no > 0),
    last_date  date   NOT NULL,
    PRIMARY KEY (company_id, type, year)
);
SELECT comptoir_secure('number_series');

-- Numbers of the series that may have gaps: one sequence per company, type and year, made at first use.
-- Runs as the owner, because the application's role makes no objects; all it takes from outside is formatted
-- from typed values.
CREATE FUNCTION next_document_number(company uuid, prefix text, year int) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    name text := 'dn_' || replace(company::text, '-', '') || '_' || lower(prefix) || '_' || year;
BEGIN
    IF prefix !~ '^[A-Z]{2}$' OR year NOT BETWEEN 2000 AND 2999 THEN
        RAISE EXCEPTION 'no such series';
    END IF;
    IF to_regclass(quote_ident(name)) IS NULL THEN
        PERFORM pg_advisory_xact_lock(hashtextextended(name, 0));
        EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', name);
    END IF;
    RETURN nextval(quote_ident(name));
END
$$;
REVOKE ALL ON FUNCTION next_document_number(uuid, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION next_document_number(uuid, text, int) TO "${app_role}";

CREATE TABLE document_link (
    company_id    uuid NOT NULL,
    source_type   text NOT NULL,
    source_id     uuid NOT NULL,
    follower_type text NOT NULL,
    follower_id   uuid NOT NULL,
    PRIMARY KEY (company_id, source_id, follower_id)
);
CREATE INDEX document_link_follower ON document_link (company_id, follower_id);
SELECT comptoir_secure('document_link');

CREATE TABLE history_event (
    company_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    at         timestamptz NOT NULL,
    user_id    uuid,
    user_name  text        NOT NULL,
    request_id text        NOT NULL,
    type       text        NOT NULL,
    subject_id uuid        NOT NULL,
    number     text,
    event      text        NOT NULL,
    status     text,
    version    int         NOT NULL,
    details    jsonb       NOT NULL,
    PRIMARY KEY (company_id, id)
);
CREATE INDEX history_event_subject ON history_event (company_id, subject_id, id);
SELECT comptoir_secure('history_event');
REVOKE UPDATE, DELETE ON history_event FROM "${app_role}";

CREATE TABLE idempotency_record (
    company_id  uuid        NOT NULL,
    user_id     uuid        NOT NULL,
    key         text        NOT NULL CHECK (length(key) BETWEEN 8 AND 255),
    fingerprint text        NOT NULL,
    status      int         NOT NULL,
    location    text,
    etag        text,
    body        text,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (company_id, user_id, key)
);
CREATE INDEX idempotency_record_age ON idempotency_record (company_id, created_at);
SELECT comptoir_secure('idempotency_record');

-- All documents by id, for links and the search by number. Replaced as documents come to be.
CREATE VIEW document_index WITH (security_invoker = true) AS
SELECT NULL::uuid AS company_id, NULL::text AS type, NULL::uuid AS id, NULL::text AS number, NULL::text AS status,
       NULL::uuid AS customer_id, NULL::timestamptz AS created_at
 WHERE false;

-- Adds a kind of document to the index: a SELECT of the view's columns, in their order.
CREATE FUNCTION comptoir_index(documents text) RETURNS void
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE 'CREATE OR REPLACE VIEW document_index WITH (security_invoker = true) AS '
            || rtrim(pg_get_viewdef('document_index'::regclass), ';') || ' UNION ALL ' || documents;
END
$$;
REVOKE ALL ON FUNCTION comptoir_index(text) FROM PUBLIC;
