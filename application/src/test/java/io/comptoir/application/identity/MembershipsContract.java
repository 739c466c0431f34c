package io.comptoir.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.Membership;
import io.comptoir.domain.identity.MembershipStatus;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.identity.User;
import io.comptoir.domain.shared.error.DomainException.NotFound;
import io.comptoir.domain.shared.error.DomainException.StaleVersion;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of users and memberships keeps to. */
public abstract class MembershipsContract {

    private final String email = UUID.randomUUID() + "@demo.example";
    private final User user = User.create(UUID.randomUUID(), email, "Anna", "hash", "fr");

    protected abstract Users users();

    protected abstract Memberships memberships();

    /** A company that exists. */
    protected abstract UUID company();

    /** Another one. */
    protected abstract UUID otherCompany();

    protected abstract <T> T committed(Supplier<T> work);

    @BeforeEach
    void a_user_of_the_company() {
        committed(() -> users().addUnlessPresent(user));
        committed(() -> memberships().add(Membership.create(user.id(), company(), Set.of(Role.AGENT, Role.ADMIN))));
    }

    @Test
    void finds_users_by_id_and_by_address_in_any_case() {
        assertThat(committed(() -> users().get(user.id()))).isEqualTo(user);
        assertThat(committed(() -> users().withEmail(" " + email.toUpperCase(java.util.Locale.ROOT))))
                .contains(user);
        assertThat(committed(() -> users().withEmail("nobody@demo.example"))).isEmpty();
    }

    @Test
    void gives_an_address_to_one_user_only() {
        var second = User.create(UUID.randomUUID(), email, "Other", null, "en");

        assertThat(committed(() -> users().addUnlessPresent(second))).isEqualTo(user);
        assertThat(committed(() -> users().find(second.id()))).isEmpty();
    }

    @Test
    void keeps_a_new_password() {
        committed(() -> {
            users().update(users().lock(user.id()).withPassword("new"));
            return user;
        });

        assertThat(committed(() -> users().get(user.id()))).isEqualTo(user.withPassword("new"));
    }

    @Test
    void recognises_users_of_an_outside_issuer() {
        committed(() -> {
            users().recognise(user.id(), "https://id.example", email);
            return user;
        });

        assertThat(committed(() -> users().known("https://id.example", email))).contains(user);
        assertThat(committed(() -> users().known("https://other.example", email)))
                .isEmpty();
    }

    @Test
    void shows_members_to_their_company_alone() {
        var member = committed(() -> memberships().get(company(), user.id()));

        assertThat(member.user()).isEqualTo(user);
        assertThat(member.membership().roles()).containsExactly(Role.ADMIN, Role.AGENT);
        assertThat(committed(() -> memberships().find(otherCompany(), user.id())))
                .isEmpty();
        assertThatThrownBy(() -> committed(() -> memberships().lock(otherCompany(), user.id(), Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void makes_nobody_a_member_twice() {
        assertThat(committed(() -> memberships().add(Membership.create(user.id(), company(), Set.of(Role.AGENT)))))
                .isFalse();
    }

    @Test
    void keeps_a_change_and_refuses_an_older_version() {
        var member = committed(() -> memberships().lock(company(), user.id(), new Expected(1)));
        var change = new Member.Change("Anna", "fr", Set.of(Role.AGENT), MembershipStatus.INACTIVE, null);
        var changed = member.changed(change, new Member.Surroundings(1, 0));
        committed(() -> {
            memberships().update(changed.membership());
            return changed;
        });

        assertThat(committed(() -> memberships().get(company(), user.id()))).isEqualTo(changed);
        assertThatThrownBy(() -> committed(() -> memberships().lock(company(), user.id(), new Expected(1))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void counts_the_other_active_administrators() {
        assertThat(committed(() -> memberships().otherAdministrators(company(), user.id())))
                .isZero();

        var second = User.create(UUID.randomUUID(), UUID.randomUUID() + "@demo.example", "Bob", null, "fr");
        committed(() -> users().addUnlessPresent(second));
        committed(() -> memberships().add(Membership.create(second.id(), company(), Set.of(Role.ADMIN))));

        assertThat(committed(() -> memberships().otherAdministrators(company(), user.id())))
                .isOne();
    }

    @Test
    void lists_all_companies_of_a_user() {
        committed(() -> memberships().add(Membership.create(user.id(), otherCompany(), Set.of())));

        assertThat(committed(() -> memberships().of(user.id())))
                .extracting(Membership::companyId)
                .containsExactlyInAnyOrder(company(), otherCompany());
    }
}
