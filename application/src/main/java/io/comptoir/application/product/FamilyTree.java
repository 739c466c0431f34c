package io.comptoir.application.product;

import io.comptoir.application.shared.Service;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Fault;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the place of a family in the tree. */
@Service
public class FamilyTree {

    private final ProductFamilies families;

    public FamilyTree(ProductFamilies families) {
        this.families = families;
    }

    /** The parent and those above it; refuses a parent that is unknown. */
    List<UUID> above(@Nullable UUID parentId) {
        if (parentId == null) {
            return List.of();
        }
        var lineage = families.lineage(parentId);
        if (lineage.isEmpty()) {
            var unknown = SharedRule.UNKNOWN_REFERENCE;
            throw new DomainException.RuleViolated(unknown.because(), List.of(Fault.of("/parentId", unknown.code())));
        }
        return lineage;
    }
}
