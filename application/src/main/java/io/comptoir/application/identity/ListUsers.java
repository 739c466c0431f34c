package io.comptoir.application.identity;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.identity.Member;
import java.util.List;

/** The users of the caller's company. */
@UseCase("user:list")
public class ListUsers {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "users",
            List.of(
                    new Field("email", "email", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("status", "status", Field.Type.CODE, true),
                    new Field("roles", "role_names", Field.Type.TEXT, false)),
            true,
            "email");

    private final MemberList members;

    public ListUsers(MemberList members) {
        this.members = members;
    }

    public Page<Member> handle(Caller caller, ListRequest request) {
        return members.page(caller.companyId(), request);
    }
}
