package no.nortrials.portal.request;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of a request. Reading a restricted one is kept in the audit trail. */
@Service
@Transactional
class Attachments implements Documents {
    static final int MOST = 20;
    private static final String SELECT = """
            select a.id, a.name, a.media_type, a.bytes, a.tier, u.name as uploaded_by, a.uploaded_at, a.removed_at
            from attachment a left join account u on u.id = a.uploaded_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Requests requests;
    private final Visibility visibility;
    private final AuditTrail audit;

    Attachments(JdbcClient jdbc, Clock clock, Requests requests, Visibility visibility, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.requests = requests;
        this.visibility = visibility;
        this.audit = audit;
    }

    /** What came of an upload. */
    sealed interface Result {
        record Added(UUID id) implements Result {}

        record Refused(Sniffed.Refused why) implements Result {}
    }

    Result add(Actor actor, UUID request, String givenName, byte[] content, Tier tier) {
        RequestHeader header = writable(actor, request);
        return switch (FileSniffer.sniff(content)) {
            case Sniffed.Refused refused -> new Result.Refused(refused);
            case Sniffed.Accepted accepted -> insert(actor, header, givenName, content, tier, accepted.kind());
        };
    }

    private Result insert(
            Actor actor, RequestHeader request, String givenName, byte[] content, Tier tier, FileKind kind) {
        if (of(request.id()).size() >= MOST)
            return new Result.Refused(Sniffed.Refused.of("tooMany", Integer.toString(MOST)));
        String name = FileName.of(givenName, kind);
        UUID id = jdbc.sql("""
                        insert into attachment (request_id, name, media_type, bytes, sha256, content, tier, uploaded_by, uploaded_at)
                        values (:request, :name, :type, :bytes, :sha, :content, :tier, :by, :at) returning id
                        """)
                .param("request", request.id())
                .param("name", name)
                .param("type", kind.mediaType())
                .param("bytes", content.length)
                .param("sha", sha256(content))
                .param("content", content)
                .param("tier", tier.name())
                .param("by", actor.accountId())
                .param("at", Sql.at(clock.instant()))
                .query(UUID.class)
                .single();
        audit.record(By.actor(actor), "request.attachment-added", request.id(), Map.of("name", name));
        return new Result.Added(id);
    }

    /** What is attached now, oldest first. */
    @Transactional(readOnly = true)
    List<Attachment> of(UUID request) {
        return jdbc.sql(SELECT + " where a.request_id = :request and a.removed_at is null order by a.uploaded_at, a.id")
                .param("request", request)
                .query(Attachments::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Document> of(RequestHeader request) {
        return of(request.id()).stream()
                .map(each -> new Document(
                        each.id(), each.name(), each.mediaType(), each.bytes(), strictest(request.tier(), each.tier())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> content(RequestHeader request, UUID id) {
        return jdbc.sql("""
                        select content from attachment
                        where id = :id and request_id = :request and removed_at is null
                        """)
                .param("id", id)
                .param("request", request.id())
                .query(byte[].class)
                .optional();
    }

    /** What the actor may see of it: a hospital sees nothing restricted before it has promised confidentiality. */
    @Transactional(readOnly = true)
    List<Attachment> visibleTo(Actor actor, RequestHeader request) {
        return of(request.id()).stream()
                .filter(each -> readable(actor, request, each))
                .toList();
    }

    /** A document with its content. */
    record Content(Attachment attachment, ByteArrayResource bytes) {}

    Content download(Actor actor, UUID request, UUID id) {
        RequestHeader header = requests.visibleTo(actor, request);
        Attachment attachment = jdbc.sql(
                        SELECT + " where a.id = :id and a.request_id = :request and a.removed_at is null")
                .param("id", id)
                .param("request", request)
                .query(Attachments::read)
                .optional()
                .filter(each -> readable(actor, header, each))
                .orElseThrow(() -> new NotFound("no attachment `" + id + "`"));
        byte[] bytes = content(header, id).orElseThrow(() -> new NotFound("no attachment `" + id + "`"));
        if (attachment.restricted() || header.tier() != Tier.OPEN)
            audit.record(By.actor(actor), "request.restricted-read", request, Map.of("name", attachment.name()));
        return new Content(attachment, new ByteArrayResource(bytes));
    }

    private boolean readable(Actor actor, RequestHeader request, Attachment attachment) {
        return visibility.confidential(actor, request, strictest(request.tier(), attachment.tier()));
    }

    private static Tier strictest(Tier one, Tier other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    void remove(Actor actor, UUID request, UUID id) {
        mark(actor, request, id, "removed_at = :at", "removed_at is null", "request.attachment-removed");
    }

    void restore(Actor actor, UUID request, UUID id) {
        mark(
                actor,
                request,
                id,
                "removed_at = null",
                "removed_at < :at + interval '1 second'",
                "request.attachment-restored");
    }

    private void mark(Actor actor, UUID request, UUID id, String change, String when, String action) {
        writable(actor, request);
        String name = jdbc.sql("update attachment set " + change + " where id = :id and request_id = :request and "
                        + when + " returning name")
                .param("id", id)
                .param("request", request)
                .param("at", Sql.at(clock.instant()))
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("no attachment `" + id + "`"));
        audit.record(By.actor(actor), action, request, Map.of("name", name));
    }

    /** Only the sponsor and the unit attach documents, and only while the request is open. */
    private RequestHeader writable(Actor actor, UUID request) {
        RequestHeader header = requests.visibleTo(actor, request);
        if (!actor.is(Role.SPONSOR, Role.COORDINATOR) || header.status() == RequestStatus.CLOSED)
            throw new NotFound("nothing can be attached to `" + request + "`");
        return header;
    }

    private static Attachment read(ResultSet row, int number) throws SQLException {
        return new Attachment(
                Sql.idOf(row, "id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("bytes"),
                Sql.codeOf(row, "tier", Tier.class),
                row.getString("uploaded_by"),
                Sql.instantOf(row, "uploaded_at"),
                Sql.instant(row, "removed_at"));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
