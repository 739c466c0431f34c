package io.comptoir.domain.identity;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.identity.Member.Change;
import io.comptoir.domain.identity.Member.Surroundings;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final Surroundings ALONE = new Surroundings(0, 0);
    private static final Surroundings AMONG_OTHERS = new Surroundings(1, 0);
    private static final Surroundings ELSEWHERE_TOO = new Surroundings(1, 1);

    private final User user = User.create(UUID.randomUUID(), " Anna@Demo.Example ", "Anna", "hash", "fr");
    private final Member administrator = member(Role.ADMIN);

    @Test
    void logs_in_by_an_address_in_lower_case() {
        assertThat(user.email()).isEqualTo("anna@demo.example");
        assertThat(user.tokenVersion()).isOne();
    }

    @Test
    void plays_other_roles_from_the_next_version_on() {
        var changed = member(Role.AGENT).changed(roles(Role.AGENT, Role.SALES_REP), ALONE);

        assertThat(changed.membership().roles()).containsExactly(Role.AGENT, Role.SALES_REP);
        assertThat(changed.membership().version()).isEqualTo(2);
        assertThat(changed.user()).isEqualTo(user);
    }

    @Test
    void stays_an_administrator_while_there_is_no_other() {
        var inactive = new Change("Anna", "fr", Set.of(Role.ADMIN), MembershipStatus.INACTIVE, null);

        assertRefused(() -> administrator.changed(roles(Role.AGENT), ALONE), IdentityRule.LAST_ADMINISTRATOR);
        assertRefused(() -> administrator.changed(inactive, ALONE), IdentityRule.LAST_ADMINISTRATOR);
        assertThat(administrator
                        .changed(roles(Role.ADMIN, Role.AGENT), ALONE)
                        .membership()
                        .roles())
                .hasSize(2);
    }

    @Test
    void may_leave_the_administration_to_others() {
        var changed = administrator.changed(roles(Role.AGENT), AMONG_OTHERS);

        assertThat(changed.membership().administers()).isFalse();
    }

    @Test
    void is_no_administrator_any_more_once_inactive() {
        var inactive = new Change("Anna", "fr", Set.of(Role.ADMIN), MembershipStatus.INACTIVE, null);

        var changed = administrator.changed(inactive, AMONG_OTHERS);

        assertThat(changed.membership().active()).isFalse();
        assertThat(changed.changed(roles(Role.AGENT), ALONE).membership().active())
                .isTrue();
    }

    @Test
    void is_called_otherwise_by_the_only_company() {
        var changed = administrator.changed(
                new Change("Anne", "en", Set.of(Role.ADMIN), MembershipStatus.ACTIVE, "new hash"), ALONE);

        assertThat(changed.user().name()).isEqualTo("Anne");
        assertThat(changed.user().language()).isEqualTo("en");
        assertThat(changed.user().passwordHash()).isEqualTo("new hash");
        assertThat(changed.user().tokenVersion()).isEqualTo(2);
    }

    @Test
    void is_not_renamed_by_one_of_several_companies() {
        for (var change : Set.of(
                new Change("Anne", "fr", Set.of(Role.ADMIN), MembershipStatus.ACTIVE, null),
                new Change("Anna", "en", Set.of(Role.ADMIN), MembershipStatus.ACTIVE, null),
                new Change("Anna", "fr", Set.of(Role.ADMIN), MembershipStatus.ACTIVE, "hash of another"))) {
            assertRefused(() -> administrator.changed(change, ELSEWHERE_TOO), IdentityRule.USER_OF_SEVERAL_COMPANIES);
        }
        assertThat(administrator
                        .changed(roles(Role.AGENT), ELSEWHERE_TOO)
                        .membership()
                        .roles())
                .containsExactly(Role.AGENT);
    }

    private static Change roles(Role... roles) {
        return new Change("Anna", "fr", Set.of(roles), MembershipStatus.ACTIVE, null);
    }

    private Member member(Role... roles) {
        return new Member(user, Membership.create(user.id(), UUID.randomUUID(), Set.of(roles)));
    }
}
