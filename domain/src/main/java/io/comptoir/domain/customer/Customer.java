package io.comptoir.domain.customer;

import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer. Registered as a prospect or qualified at once, changed at will, archived when nobody wants to
 * see him any more; deleted only while no document names him. Documents never refer to what is written here
 * but to the {@link Party} taken from it on the day.
 */
public record Customer(UUID id, RecordHead head, Profile profile) {

    public static Customer register(UUID id, Profile profile, Stamp now) {
        ProfileCheck.refuseFaults(profile);
        return new Customer(id, RecordHead.create(now), profile);
    }

    public Customer change(Profile changed, Stamp now) {
        ProfileCheck.refuseFaults(changed);
        return new Customer(id, head.touched(now), changed);
    }

    public Customer archive(Stamp now) {
        return new Customer(id, head.archive(now), profile);
    }

    public Customer unarchive(Stamp now) {
        return new Customer(id, head.unarchive(now), profile);
    }

    /** Refuses an archived customer in a new document. */
    public Customer requireActive() {
        SharedRule.ARCHIVED.check(!head.archived(), "code", code(), "name", name());
        return this;
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }

    public String name() {
        return profile.identity().name();
    }

    public CustomerStatus status() {
        return profile.status();
    }

    public Identity identity() {
        return profile.identity();
    }

    public CustomerTerms terms() {
        return profile.terms();
    }

    public Credit credit() {
        return profile.credit();
    }

    /**
     * The customer as documents name him.
     *
     * @param billingAddressId one of his addresses; null = the one invoices go to, else the first
     * @param deliveryAddressId one of his addresses; null = the one goods go to, else the first
     */
    public Party party(@Nullable UUID billingAddressId, @Nullable UUID deliveryAddressId) {
        return new Party(
                id,
                code(),
                name(),
                identity().kind(),
                identity().siren(),
                identity().siret(),
                identity().vatNumber(),
                profile.communication().email(),
                profile.communication().phone(),
                profile.communication().language(),
                address(billingAddressId, AddressUse.INVOICED_TO, "/billingAddressId"),
                address(deliveryAddressId, AddressUse.DELIVERED_TO, "/deliveryAddressId"));
    }

    public Optional<Contact> contact(UUID contactId) {
        return profile.contacts().stream().filter(c -> c.id().equals(contactId)).findFirst();
    }

    /** Where his post goes: the address of his invoices, else the first. */
    public @Nullable Address mainAddress() {
        return address(null, AddressUse.INVOICED_TO, "");
    }

    private @Nullable Address address(@Nullable UUID wanted, AddressUse use, String pointer) {
        if (wanted != null) {
            return profile.addresses().stream()
                    .filter(a -> a.id().equals(wanted))
                    .findFirst()
                    .map(CustomerAddress::address)
                    .orElseThrow(() -> SharedRule.UNKNOWN_REFERENCE
                            .because("pointer", pointer, "id", wanted.toString())
                            .exception());
        }
        var found = usual(profile.addresses(), use);
        return found == null ? null : found.address();
    }

    private static @Nullable CustomerAddress usual(List<CustomerAddress> addresses, AddressUse use) {
        return addresses.stream()
                .filter(a -> a.uses().contains(use))
                .findFirst()
                .orElse(addresses.isEmpty() ? null : addresses.getFirst());
    }
}
