-- What customers have paid on orders, quotes and delivery notes settles no invoice yet: it lowers their exposure as
-- well as what is not allocated at all.

CREATE OR REPLACE VIEW customer_money WITH (security_invoker = true) AS
SELECT p.company_id, p.customer_id,
       (sum(p.unallocated) + coalesce(sum(a.ahead), 0))::numeric AS unallocated,
       coalesce(sum(p.amount - p.refunded) FILTER (WHERE NOT p.good), 0)::numeric AS uncleared
  FROM payment p
  LEFT JOIN LATERAL (SELECT sum(x.amount) AS ahead FROM payment_allocation x
                      WHERE x.company_id = p.company_id AND x.payment_id = p.id
                        AND x.target_type <> 'INVOICE') a ON true
 WHERE p.direction = 'INCOMING' AND p.status NOT IN ('BOUNCED', 'CANCELLED')
 GROUP BY p.company_id, p.customer_id;
