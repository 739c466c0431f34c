-- Addresses by which customers see a quote and answer it. Read before the company is known, so it has no row-level
-- security; of a token only the hash is kept.

CREATE TABLE quote_public_link (
    token_hash text        NOT NULL PRIMARY KEY,
    company_id uuid        NOT NULL,
    quote_id   uuid        NOT NULL,
    revision   int         NOT NULL CHECK (revision > 0),
    created_at timestamptz NOT NULL,
    created_by uuid,
    revoked_at timestamptz,
    FOREIGN KEY (company_id, quote_id) REFERENCES quote (company_id, id) ON DELETE CASCADE
);
CREATE INDEX quote_public_link_quote ON quote_public_link (company_id, quote_id);

-- What holds stock for a while only.
CREATE INDEX quote_hold ON quote (company_id, id) WHERE status = 'ACCEPTED' AND binding;
CREATE INDEX stock_reservation_holder ON stock_reservation (company_id, holder_id);
