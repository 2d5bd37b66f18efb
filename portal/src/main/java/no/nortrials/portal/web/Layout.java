package no.nortrials.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.CurrentActor;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.platform.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What every page shows around its content, error pages included. Pages use it as {@code @layout}; it needs nothing from
 * the controller.
 */
@Component("layout")
class Layout {
    private final List<NavigationItem> items;
    private final CurrentActor actors;
    private final PortalProperties portal;

    Layout(List<NavigationItem> items, CurrentActor actors, PortalProperties portal) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order).thenComparing(NavigationItem::key))
                .toList();
        this.actors = actors;
        this.portal = portal;
    }

    public Optional<Actor> actor() {
        return actors.of(request());
    }

    /** The entries of the main menu that the signed-in person's role may use; none for others. */
    public List<NavigationItem> navigation() {
        return actor().map(this::of).orElse(List.of());
    }

    /** How an entry is marked: {@code page} when it is the one shown, {@code true} when that lies below it, else null. */
    public @Nullable String mark(NavigationItem item) {
        String path = path();
        if (path.equals(item.href())) return "page";
        return path.startsWith(item.href() + "/") && nearest(path).equals(item) ? "true" : null;
    }

    public boolean demo() {
        return portal.demo();
    }

    public boolean norwegian() {
        return Languages.isNorwegian(LocaleContextHolder.getLocale());
    }

    /** Where the language button comes back to: this page with all that was asked for. */
    public String back() {
        String query = request().getQueryString();
        return query == null || isError() ? path() : path() + "?" + query;
    }

    private List<NavigationItem> of(Actor actor) {
        return items.stream()
                .filter(item -> item.roles().contains(actor.role()))
                .toList();
    }

    private NavigationItem nearest(String path) {
        return navigation().stream()
                .filter(item -> path.startsWith(item.href() + "/"))
                .max(Comparator.comparingInt(item -> item.href().length()))
                .orElseThrow();
    }

    private static boolean isError() {
        return request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }

    private static String path() {
        return request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request().getRequestURI();
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes web)
            return web.getRequest();
        throw new IllegalStateException("a page needs a web request");
    }
}
