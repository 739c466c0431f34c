-- Goods that leave for what came back: delivery notes of returns, at no price.

ALTER TABLE delivery_note_line DROP CONSTRAINT delivery_note_line_source_type_check;
ALTER TABLE delivery_note_line ADD CONSTRAINT delivery_note_line_source_type_check
    CHECK (source_type IN ('ORDER', 'INVOICE', 'RETURN'));
