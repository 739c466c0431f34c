-- Parts of names shorter than the indexed runs of characters: compared with each folded name, not with the index.

-- The customers of the session's company whose name has the part, anywhere or at its beginning. Runs as the owner:
-- under row-level security the planner may not use an index for operators that could leak. The company is in every
-- run of characters looked for and checked once more. What is shorter than a run is compared with each folded name.
CREATE OR REPLACE FUNCTION customer_named(part text, anywhere boolean) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT c.id
  FROM customer c
 WHERE length(comptoir_fold(part)) > 2
   AND comptoir_trigrams(c.company_id, c.name_folded)
       @> comptoir_trigrams(nullif(current_setting('app.company_id', true), '')::uuid, comptoir_fold(part))
   AND c.company_id = nullif(current_setting('app.company_id', true), '')::uuid
   AND c.name_folded LIKE CASE WHEN anywhere THEN '%' ELSE '' END || comptoir_like(comptoir_fold(part)) || '%'
UNION ALL
SELECT c.id
  FROM customer c
 WHERE length(comptoir_fold(part)) < 3
   AND c.company_id = nullif(current_setting('app.company_id', true), '')::uuid
   AND c.name_folded LIKE CASE WHEN anywhere THEN '%' ELSE '' END || comptoir_like(comptoir_fold(part)) || '%'
$$;

-- The same for products.
CREATE OR REPLACE FUNCTION product_named(part text, anywhere boolean) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT p.id
  FROM product p
 WHERE length(comptoir_fold(part)) > 2
   AND comptoir_trigrams(p.company_id, p.name_folded)
       @> comptoir_trigrams(nullif(current_setting('app.company_id', true), '')::uuid, comptoir_fold(part))
   AND p.company_id = nullif(current_setting('app.company_id', true), '')::uuid
   AND p.name_folded LIKE CASE WHEN anywhere THEN '%' ELSE '' END || comptoir_like(comptoir_fold(part)) || '%'
UNION ALL
SELECT p.id
  FROM product p
 WHERE length(comptoir_fold(part)) < 3
   AND p.company_id = nullif(current_setting('app.company_id', true), '')::uuid
   AND p.name_folded LIKE CASE WHEN anywhere THEN '%' ELSE '' END || comptoir_like(comptoir_fold(part)) || '%'
$$;
