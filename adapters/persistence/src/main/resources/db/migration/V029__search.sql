-- Names found by any part of them, however many there are, and keys of finished commands found by their age.

-- All runs of three characters of a text, each with its company before it. Needs no extension; one index serves all
-- companies without mixing them.
CREATE FUNCTION comptoir_trigrams(company uuid, folded text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(DISTINCT right(company::text, 12) || substr(folded, i, 3)), '{}')
          FROM generate_series(1, length(folded) - 2) i);

ALTER TABLE customer ADD COLUMN name_folded text NOT NULL GENERATED ALWAYS AS (comptoir_fold(name)) STORED;
CREATE INDEX customer_name_parts ON customer USING gin (comptoir_trigrams(company_id, name_folded));

ALTER TABLE product ADD COLUMN name_folded text NOT NULL GENERATED ALWAYS AS (comptoir_fold(name)) STORED;
CREATE INDEX product_name_parts ON product USING gin (comptoir_trigrams(company_id, name_folded));

-- The customers of the session's company whose name has the part, anywhere or at its beginning. Run as the owner:
-- under row-level security the planner may not use an index for operators that could leak. The company is in every
-- run of characters looked for and checked once more.
CREATE FUNCTION customer_named(part text, anywhere boolean) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT c.id
  FROM customer c
 WHERE comptoir_trigrams(c.company_id, c.name_folded)
       @> comptoir_trigrams(nullif(current_setting('app.company_id', true), '')::uuid, comptoir_fold(part))
   AND c.company_id = nullif(current_setting('app.company_id', true), '')::uuid
   AND c.name_folded LIKE CASE WHEN anywhere THEN '%' ELSE '' END || comptoir_like(comptoir_fold(part)) || '%'
$$;
REVOKE EXECUTE ON FUNCTION customer_named(text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION customer_named(text, boolean) TO "${app_role}";

CREATE FUNCTION product_named(part text, anywhere boolean) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT p.id
  FROM product p
 WHERE comptoir_trigrams(p.company_id, p.name_folded)
       @> comptoir_trigrams(nullif(current_setting('app.company_id', true), '')::uuid, comptoir_fold(part))
   AND p.company_id = nullif(current_setting('app.company_id', true), '')::uuid
   AND p.name_folded LIKE CASE WHEN anywhere THEN '%' ELSE '' END || comptoir_like(comptoir_fold(part)) || '%'
$$;
REVOKE EXECUTE ON FUNCTION product_named(text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION product_named(text, boolean) TO "${app_role}";
