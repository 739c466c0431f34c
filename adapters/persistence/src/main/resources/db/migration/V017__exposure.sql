-- What payments say about orders and about how much customers may come to owe.

CREATE OR REPLACE VIEW order_payment WITH (security_invoker = true) AS
SELECT a.company_id, a.target_id AS order_id, p.number, a.amount::numeric AS amount
  FROM payment_allocation a
  JOIN payment p ON p.company_id = a.company_id AND p.id = a.payment_id
 WHERE a.target_type = 'ORDER' AND p.status NOT IN ('BOUNCED', 'CANCELLED');

-- Uncleared: cheques, debits and bills settle their invoice on receipt, and may still come back.
CREATE OR REPLACE VIEW customer_money WITH (security_invoker = true) AS
SELECT p.company_id, p.customer_id,
       sum(p.unallocated)::numeric AS unallocated,
       coalesce(sum(p.amount - p.refunded) FILTER (WHERE NOT p.good), 0)::numeric AS uncleared
  FROM payment p
 WHERE p.direction = 'INCOMING' AND p.status NOT IN ('BOUNCED', 'CANCELLED')
 GROUP BY p.company_id, p.customer_id;
