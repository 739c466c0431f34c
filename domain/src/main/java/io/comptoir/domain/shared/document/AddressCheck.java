package io.comptoir.domain.shared.document;

import io.comptoir.domain.shared.error.Faults;
import io.comptoir.domain.shared.identifier.Iso;
import io.comptoir.domain.shared.identifier.Postcode;

/** Whether an address is well formed. */
public final class AddressCheck {

    private AddressCheck() {}

    /** Adds what is wrong with the address that stands at {@code pointer}. */
    public static void check(Faults faults, Address address, String pointer) {
        faults.check(Iso.country(address.country()), pointer + "/country", "country");
        faults.check(
                address.postcode(),
                postcode -> Postcode.valid(address.country(), postcode),
                pointer + "/postcode",
                "postcode");
    }
}
