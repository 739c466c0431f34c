-- Numbers as the company formats them. A format without the year takes one counter for all years: the series 0.

ALTER TABLE number_series DROP CONSTRAINT number_series_year_check;
ALTER TABLE number_series ADD CONSTRAINT number_series_year_check CHECK (year = 0 OR year BETWEEN 2000 AND 2999);

CREATE OR REPLACE FUNCTION next_document_number(company uuid, prefix text, year int) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    name text := 'dn_' || replace(company::text, '-', '') || '_' || lower(prefix) || '_' || year;
BEGIN
    IF prefix !~ '^[A-Z]{2}$' OR NOT (year = 0 OR year BETWEEN 2000 AND 2999) THEN
        RAISE EXCEPTION 'no such series';
    END IF;
    IF to_regclass(quote_ident(name)) IS NULL THEN
        PERFORM pg_advisory_xact_lock(hashtextextended(name, 0));
        EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', name);
    END IF;
    RETURN nextval(quote_ident(name));
END
$$;
