package io.comptoir.application.identity;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.identity.Member;

/** The users of the caller's company. */
@UseCase("user:list")
public class ListUsers {

    private final MemberList members;

    public ListUsers(MemberList members) {
        this.members = members;
    }

    public Page<Member> handle(Caller caller, ListRequest request) {
        return members.page(caller.companyId(), request);
    }
}
