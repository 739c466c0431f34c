package io.comptoir.application.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Links in memory. Documents have neither number nor state here. */
public class InMemoryDocumentLinks implements DocumentLinks {

    private record Link(DocumentRef source, DocumentRef follower) {}

    private final Set<Link> links = new LinkedHashSet<>();

    @Override
    public void link(Collection<DocumentRef> sources, DocumentRef follower) {
        sources.forEach(s -> links.add(new Link(s, follower)));
    }

    @Override
    public void unlink(DocumentRef document) {
        links.removeIf(l -> l.source().equals(document) || l.follower().equals(document));
    }

    @Override
    public Neighbours of(DocumentRef document) {
        return new Neighbours(
                links.stream()
                        .filter(l -> l.follower().equals(document))
                        .map(l -> shown(l.source()))
                        .toList(),
                links.stream()
                        .filter(l -> l.source().equals(document))
                        .map(l -> shown(l.follower()))
                        .toList());
    }

    @Override
    public Chain chain(DocumentRef document) {
        var reached = new LinkedHashSet<>(List.of(document));
        boolean more = true;
        while (more) {
            var found = new ArrayList<DocumentRef>();
            links.stream().filter(l -> reached.contains(l.source())).forEach(l -> found.add(l.follower()));
            links.stream().filter(l -> reached.contains(l.follower())).forEach(l -> found.add(l.source()));
            more = reached.addAll(found);
        }
        return new Chain(
                reached.stream().map(InMemoryDocumentLinks::shown).toList(),
                links.stream()
                        .filter(l -> reached.contains(l.source()))
                        .map(l -> new Edge(l.source().id(), l.follower().id()))
                        .toList());
    }

    private static DocumentLink shown(DocumentRef ref) {
        return new DocumentLink(ref.type(), ref.id(), null, "");
    }
}
