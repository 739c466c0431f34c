-- Stock: moves for good, levels and reservations beside them.

-- What is on the shelves. The row is the lock: whoever changes stock holds it, by product and warehouse in order.
CREATE TABLE stock_level (
    company_id   uuid           NOT NULL,
    product_id   uuid           NOT NULL,
    warehouse_id uuid           NOT NULL,
    id           uuid           NOT NULL DEFAULT gen_random_uuid(),
    on_hand      numeric(19, 6) NOT NULL DEFAULT 0 CHECK (on_hand >= 0 AND on_hand < 'Infinity'),
    reserved     numeric(19, 6) NOT NULL DEFAULT 0 CHECK (reserved >= 0 AND reserved <= on_hand),
    PRIMARY KEY (company_id, product_id, warehouse_id),
    UNIQUE (company_id, id),
    FOREIGN KEY (company_id, product_id) REFERENCES product (company_id, id),
    FOREIGN KEY (company_id, warehouse_id) REFERENCES warehouse (company_id, id)
);
CREATE INDEX stock_level_warehouse ON stock_level (company_id, warehouse_id, product_id);
SELECT comptoir_secure('stock_level');

-- Every change, from a place to another. On hand is the sum of what came to INTERNAL less what left it.
CREATE TABLE stock_move (
    company_id    uuid           NOT NULL,
    id            uuid           NOT NULL,
    product_id    uuid           NOT NULL,
    warehouse_id  uuid           NOT NULL,
    from_location text           NOT NULL,
    to_location   text           NOT NULL CHECK (to_location <> from_location),
    quantity      numeric(19, 6) NOT NULL CHECK (quantity > 0 AND quantity < 'Infinity'),
    unit_cost     numeric(19, 6) NOT NULL CHECK (unit_cost >= 0 AND unit_cost < 'Infinity'),
    cause_type    text           NOT NULL,
    cause_id      uuid           NOT NULL,
    cause_line_id uuid           NOT NULL,
    reason        text,
    moved_at      timestamptz    NOT NULL,
    moved_on      date           NOT NULL,
    moved_by      uuid,
    mover         text           NOT NULL,
    reversal_of   uuid,
    PRIMARY KEY (company_id, id),
    FOREIGN KEY (company_id, product_id, warehouse_id)
        REFERENCES stock_level (company_id, product_id, warehouse_id),
    FOREIGN KEY (company_id, reversal_of) REFERENCES stock_move (company_id, id),
    CHECK (from_location IN ('INTERNAL', 'QUARANTINE', 'SCRAP', 'CUSTOMER', 'ADJUSTMENT')),
    CHECK (to_location IN ('INTERNAL', 'QUARANTINE', 'SCRAP', 'CUSTOMER', 'ADJUSTMENT'))
);
-- A move is taken back once.
CREATE UNIQUE INDEX stock_move_reversal ON stock_move (company_id, reversal_of) WHERE reversal_of IS NOT NULL;
CREATE INDEX stock_move_shelf ON stock_move (company_id, product_id, warehouse_id, id);
CREATE INDEX stock_move_cause ON stock_move (company_id, cause_id);
SELECT comptoir_secure('stock_move');
REVOKE UPDATE, DELETE ON stock_move FROM "${app_role}";

-- What a line wants, and what it holds of it. Written only under the lock of its level.
CREATE TABLE stock_reservation (
    company_id   uuid           NOT NULL,
    line_id      uuid           NOT NULL,
    holder_type  text           NOT NULL CHECK (holder_type IN ('QUOTE', 'ORDER')),
    holder_id    uuid           NOT NULL,
    product_id   uuid           NOT NULL,
    warehouse_id uuid           NOT NULL,
    wanted       numeric(19, 6) NOT NULL CHECK (wanted > 0 AND wanted < 'Infinity'),
    held         numeric(19, 6) NOT NULL CHECK (held >= 0 AND held <= wanted),
    promised     date,
    turn         bigint         NOT NULL,
    PRIMARY KEY (company_id, line_id),
    FOREIGN KEY (company_id, product_id, warehouse_id)
        REFERENCES stock_level (company_id, product_id, warehouse_id)
);
CREATE INDEX stock_reservation_shelf ON stock_reservation (company_id, product_id, warehouse_id);
CREATE INDEX stock_reservation_waiting
    ON stock_reservation (company_id, product_id, warehouse_id, promised, turn) WHERE held < wanted;
SELECT comptoir_secure('stock_reservation');

-- Weighted average per product, moved by receipts.
CREATE TABLE stock_cost (
    company_id   uuid           NOT NULL,
    product_id   uuid           NOT NULL,
    average_cost numeric(19, 6) NOT NULL CHECK (average_cost >= 0 AND average_cost < 'Infinity'),
    PRIMARY KEY (company_id, product_id),
    FOREIGN KEY (company_id, product_id) REFERENCES product (company_id, id)
);
SELECT comptoir_secure('stock_cost');

-- What is announced and not there yet. Replaced as documents that announce goods come to be.
CREATE VIEW stock_expected_in WITH (security_invoker = true) AS
SELECT NULL::uuid AS company_id, NULL::uuid AS product_id, NULL::uuid AS warehouse_id, 0::numeric AS quantity
 WHERE false;
