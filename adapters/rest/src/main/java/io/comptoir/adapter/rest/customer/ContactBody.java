package io.comptoir.adapter.rest.customer;

import io.comptoir.domain.customer.Contact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person at a customer's. */
@Schema(name = "CustomerContact")
record ContactBody(
        @Schema(description = "Keeps the contact apart from the others; given when absent") @Nullable
        UUID id,

        @Schema(examples = "Zoé Martin") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "Acheteuse") @Nullable @Size(max = 100)
        String role,

        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 40) String mobile) {

    static ContactBody of(Contact contact) {
        return new ContactBody(
                contact.id(), contact.name(), contact.role(), contact.email(), contact.phone(), contact.mobile());
    }

    Contact contact() {
        return new Contact(id == null ? UUID.randomUUID() : id, name, role, email, phone, mobile);
    }
}
