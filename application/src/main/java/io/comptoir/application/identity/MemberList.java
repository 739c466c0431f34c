package io.comptoir.application.identity;

import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.identity.Member;
import java.util.UUID;

/** The users of a company, page by page. */
public interface MemberList {

    Page<Member> page(UUID companyId, ListRequest request);
}
