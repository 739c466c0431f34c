-- Orders. What was delivered, invoiced and returned is not here: it is in the ledger of quantities.

CREATE TABLE sales_order (
    company_id         uuid           NOT NULL,
    id                 uuid           NOT NULL,
    number             text           NOT NULL,
    status             text           NOT NULL CHECK (status IN
        ('CREATED', 'PENDING_APPROVAL', 'VALIDATED', 'REJECTED', 'CANCELLED', 'CLOSED')),
    version            int            NOT NULL CHECK (version > 0),
    type               text           NOT NULL,
    channel            text           NOT NULL,
    customer_id        uuid           NOT NULL,
    sales_rep_id       uuid,
    author_id          uuid,
    project_id         uuid,
    warehouse_id       uuid           NOT NULL,
    customer_reference text,
    requested_date     date,
    currency           text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    counts_in_exposure boolean        NOT NULL,
    may_invoice        boolean        NOT NULL,
    under_tolerance    numeric(9, 6)  NOT NULL CHECK (under_tolerance >= 0 AND under_tolerance <= 100),
    acknowledgement    text           NOT NULL CHECK (acknowledgement IN
        ('NOT_SENT', 'SENT', 'LEAD_TIME_PENDING', 'LEAD_TIME_CONFIRMED')),
    net                numeric(19, 4) NOT NULL CHECK (net >= 0 AND net < 'Infinity'),
    tax                numeric(19, 4) NOT NULL CHECK (tax >= 0 AND tax < 'Infinity'),
    gross              numeric(19, 4) NOT NULL CHECK (gross = net + tax),
    terms              jsonb          NOT NULL,
    conditions         jsonb          NOT NULL,
    discounts          jsonb          NOT NULL,
    follow_up          jsonb          NOT NULL,
    created            jsonb          NOT NULL,
    updated            jsonb          NOT NULL,
    status_dates       jsonb          NOT NULL,
    created_at         timestamptz    NOT NULL,
    updated_at         timestamptz    NOT NULL,
    known_as           text           NOT NULL,
    search_text        text           NOT NULL GENERATED ALWAYS AS (comptoir_fold(known_as)) STORED,
    PRIMARY KEY (company_id, id),
    CONSTRAINT sales_order_number UNIQUE (company_id, number),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id),
    FOREIGN KEY (company_id, warehouse_id) REFERENCES warehouse (company_id, id)
);
CREATE INDEX sales_order_created ON sales_order (company_id, created_at, id);
CREATE INDEX sales_order_status ON sales_order (company_id, status, created_at, id);
CREATE INDEX sales_order_customer ON sales_order (company_id, customer_id, created_at, id);
CREATE INDEX sales_order_rep ON sales_order (company_id, sales_rep_id, created_at, id);
CREATE INDEX sales_order_reference ON sales_order (company_id, customer_reference)
    WHERE customer_reference IS NOT NULL;
CREATE INDEX sales_order_project ON sales_order (company_id, project_id) WHERE project_id IS NOT NULL;
CREATE INDEX sales_order_warehouse ON sales_order (company_id, warehouse_id);
SELECT comptoir_secure('sales_order');

CREATE TABLE sales_order_line (
    company_id   uuid           NOT NULL,
    id           uuid           NOT NULL,
    order_id     uuid           NOT NULL,
    position     int            NOT NULL CHECK (position > 0),
    kind         text           NOT NULL CHECK (kind IN ('GOODS', 'SERVICE', 'TEXT')),
    product_id   uuid,
    optional     boolean        NOT NULL,
    quantity     numeric(19, 6) NOT NULL CHECK (quantity > 0 AND quantity < 'Infinity'),
    net          numeric(19, 4) NOT NULL CHECK (net >= 0 AND net < 'Infinity'),
    payable      numeric(19, 4) NOT NULL CHECK (payable >= 0 AND payable < 'Infinity'),
    quote_line_id uuid,
    detail       jsonb          NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT sales_order_line_position UNIQUE (company_id, order_id, position) DEFERRABLE,
    FOREIGN KEY (company_id, order_id) REFERENCES sales_order (company_id, id),
    FOREIGN KEY (company_id, product_id) REFERENCES product (company_id, id)
);
CREATE INDEX sales_order_line_order ON sales_order_line (company_id, order_id, position);
CREATE INDEX sales_order_line_product ON sales_order_line (company_id, product_id) WHERE product_id IS NOT NULL;
CREATE INDEX sales_order_line_quote ON sales_order_line (company_id, quote_line_id) WHERE quote_line_id IS NOT NULL;
SELECT comptoir_secure('sales_order_line');

CREATE TABLE sales_order_external_ref (
    company_id  uuid NOT NULL,
    order_id    uuid NOT NULL,
    system      text NOT NULL,
    external_id text NOT NULL,
    PRIMARY KEY (company_id, system, external_id),
    FOREIGN KEY (company_id, order_id) REFERENCES sales_order (company_id, id)
);
CREATE INDEX sales_order_external_ref_order ON sales_order_external_ref (company_id, order_id);
SELECT comptoir_secure('sales_order_external_ref');

-- How far each line has come, from the ledger.
CREATE VIEW sales_order_line_state WITH (security_invoker = true) AS
SELECT l.company_id, l.order_id, l.id, l.payable, l.quantity,
       l.quantity - s.given_up AS due,
       s.delivered, s.confirmed, s.returned, s.invoiced,
       s.invoiced - s.credited AS invoiced_net,
       s.invoiced - s.released AS invoiced_kept,
       s.not_accepted
  FROM sales_order_line l
 CROSS JOIN LATERAL (
       SELECT coalesce(sum(p.quantity) FILTER (WHERE p.kind = 'GIVEN_UP'), 0) AS given_up,
              coalesce(sum(p.quantity) FILTER (WHERE p.kind = 'DELIVERED'), 0) AS delivered,
              coalesce(sum(p.quantity) FILTER (WHERE p.kind = 'CONFIRMED'), 0) AS confirmed,
              coalesce(sum(p.quantity) FILTER (WHERE p.kind = 'RETURNED'), 0) AS returned,
              coalesce(sum(p.quantity) FILTER (WHERE p.kind = 'INVOICED'), 0) AS invoiced,
              coalesce(sum(p.quantity) FILTER (WHERE p.kind = 'CREDITED'), 0) AS credited,
              coalesce(sum(p.quantity) FILTER (WHERE p.kind = 'RELEASED'), 0) AS released,
              coalesce(sum(p.quantity) FILTER (WHERE p.kind = 'NOT_ACCEPTED'), 0) AS not_accepted
         FROM line_progress p
        WHERE p.company_id = l.company_id AND p.line_id = l.id) s
 WHERE NOT l.optional;

-- The users' words for where each order is. The same sentences as the domain's OrderProgress.
CREATE VIEW sales_order_state WITH (security_invoker = true) AS
SELECT o.company_id, o.id,
       CASE WHEN o.status <> 'VALIDATED' OR NOT p.any_delivered THEN o.status
            WHEN p.all_delivered AND p.all_confirmed THEN 'DELIVERED'
            ELSE 'IN_DELIVERY' END AS word,
       CASE WHEN NOT p.any_delivered THEN 'NOT_DELIVERED'
            WHEN p.all_delivered THEN 'DELIVERED'
            ELSE 'PARTIALLY_DELIVERED' END AS delivery_status,
       CASE WHEN p.any_invoiced_net AND p.all_invoiced THEN 'INVOICED'
            WHEN p.any_invoiced_net THEN 'PARTIALLY_INVOICED'
            WHEN o.may_invoice AND NOT p.all_invoiced THEN 'NOT_INVOICED'
            WHEN p.any_invoiced THEN 'INVOICED'
            ELSE 'NOT_INVOICEABLE' END AS invoice_status
  FROM sales_order o
 CROSS JOIN LATERAL (
       SELECT coalesce(bool_or(l.delivered > 0), false) AS any_delivered,
              coalesce(bool_and(l.delivered >= l.due * (100 - o.under_tolerance) / 100), true) AS all_delivered,
              coalesce(bool_and(l.confirmed >= l.delivered), true) AS all_confirmed,
              coalesce(bool_or(l.invoiced > 0), false) AS any_invoiced,
              coalesce(bool_or(l.invoiced_net > 0), false) AS any_invoiced_net,
              coalesce(bool_and(l.invoiced_net >= l.due - l.returned), true) AS all_invoiced
         FROM sales_order_line_state l
        WHERE l.company_id = o.company_id AND l.order_id = o.id) p;

SELECT comptoir_index($$
    SELECT o.company_id, 'ORDER', o.id, o.number, s.word, o.customer_id, o.created_at
      FROM sales_order o JOIN sales_order_state s ON s.company_id = o.company_id AND s.id = o.id
$$);

-- Types of orders that a company added to the ready-made ones, or changed.
CREATE TABLE order_type (
    company_id uuid  NOT NULL,
    code       text  NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    preset     jsonb NOT NULL,
    PRIMARY KEY (company_id, code)
);
SELECT comptoir_secure('order_type');

-- What payments say about orders and customers. Replaced, with the same columns, as payments come to be.
CREATE VIEW order_payment WITH (security_invoker = true) AS
SELECT NULL::uuid AS company_id, NULL::uuid AS order_id, NULL::text AS number, 0::numeric AS amount
 WHERE false;
CREATE VIEW customer_money WITH (security_invoker = true) AS
SELECT NULL::uuid AS company_id, NULL::uuid AS customer_id, 0::numeric AS unallocated, 0::numeric AS uncleared
 WHERE false;
