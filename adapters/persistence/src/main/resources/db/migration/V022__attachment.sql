-- Files that hang on documents of any kind.
CREATE TABLE attachment (
    company_id    uuid   NOT NULL,
    id            uuid   NOT NULL,
    document_type text   NOT NULL CHECK (document_type IN
        ('QUOTE', 'ORDER', 'DELIVERY_NOTE', 'INVOICE', 'RETURN', 'CREDIT_NOTE', 'SUPPLIER_CREDIT_NOTE', 'PAYMENT')),
    document_id   uuid   NOT NULL,
    name          text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type    text   NOT NULL,
    size          bigint NOT NULL CHECK (size = octet_length(content) AND size BETWEEN 1 AND 10485760),
    sha256        text   NOT NULL CHECK (sha256 = encode(sha256(content), 'hex')),
    added         jsonb  NOT NULL,
    content       bytea  NOT NULL,
    PRIMARY KEY (company_id, id)
);
-- Read whole or not at all, and mostly compressed already.
ALTER TABLE attachment ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX attachment_document ON attachment (company_id, document_id, id);
SELECT comptoir_secure('attachment');
REVOKE UPDATE, TRUNCATE ON attachment FROM "${app_role}";

-- A file goes with its document. No foreign key can say so, because the document may be of any kind.
CREATE FUNCTION attachment_goes_along() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    DELETE FROM attachment WHERE company_id = old.company_id AND document_id = old.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER attachment_goes_along AFTER DELETE ON quote
    FOR EACH ROW EXECUTE FUNCTION attachment_goes_along();
CREATE TRIGGER attachment_goes_along AFTER DELETE ON sales_order
    FOR EACH ROW EXECUTE FUNCTION attachment_goes_along();
CREATE TRIGGER attachment_goes_along AFTER DELETE ON delivery_note
    FOR EACH ROW EXECUTE FUNCTION attachment_goes_along();
CREATE TRIGGER attachment_goes_along AFTER DELETE ON invoice
    FOR EACH ROW EXECUTE FUNCTION attachment_goes_along();
