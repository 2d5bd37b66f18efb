package no.nortrials.portal.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.nortrials.portal.listing.Listing;
import no.nortrials.portal.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The figures of versions. */
@Repository
class Observations {
    private static final int AT_ONCE = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS =
            "select trust, municipality, icd10, sex, age_from, age_to, year, measure, more, value, flag from observation";
    private static final String FILTER = """
             where version_id = :version and (:words = '' or concat_ws(' ', trust, municipality, icd10, measure, year, more)
                ilike :like) and (:flag = '' or flag = :flag)""";

    private final JdbcClient db;

    Observations(JdbcClient db) {
        this.db = db;
    }

    /** Puts the figures in place of those the version had. */
    void replace(UUID version, List<Observation> figures) {
        db.sql("delete from observation where version_id = :version")
                .param("version", version)
                .update();
        for (int from = 0; from < figures.size(); from += AT_ONCE)
            insert(version, from, figures.subList(from, Math.min(figures.size(), from + AT_ONCE)));
    }

    private void insert(UUID version, int from, List<Observation> figures) {
        db.sql("""
                        insert into observation (version_id, line, trust, municipality, icd10, sex, age_from, age_to, year, measure,
                            more, value, flag)
                        select :version, :from + n, trust, municipality, icd10, sex, age_from, age_to, year, measure, more::jsonb,
                            nullif(value, '')::float8, flag
                        from unnest(:trusts, :municipalities, :codes, :sexes, :agesFrom, :agesTo, :years, :measures, :more, :values,
                            :flags) with ordinality as figure (trust, municipality, icd10, sex, age_from, age_to, year, measure,
                            more, value, flag, n)""")
                .param("version", version)
                .param("from", from)
                .param("trusts", texts(figures, Dimensions::trust))
                .param("municipalities", texts(figures, Dimensions::municipality))
                .param("codes", texts(figures, Dimensions::icd10))
                .param("sexes", texts(figures, Dimensions::sex))
                .param(
                        "agesFrom",
                        figures.stream()
                                .mapToInt(figure -> figure.at().ageFrom())
                                .toArray())
                .param(
                        "agesTo",
                        figures.stream().mapToInt(figure -> figure.at().ageTo()).toArray())
                .param("years", texts(figures, Dimensions::year))
                .param("measures", texts(figures, Dimensions::measure))
                .param("more", texts(figures, at -> at.more().isEmpty() ? "{}" : JSON.writeValueAsString(at.more())))
                .param("values", figures.stream().map(Observations::value).toArray(String[]::new))
                .param(
                        "flags",
                        figures.stream().map(figure -> figure.flag().name()).toArray(String[]::new))
                .update();
    }

    List<Observation> of(UUID version) {
        return db.sql(COLUMNS + " where version_id = :version order by line")
                .param("version", version)
                .query(Observations::row)
                .list();
    }

    /** Those whose words fit, a page of them. */
    Listing<Observation> page(UUID version, String words, String flag, int page) {
        int shown = Listing.within(page, 50, 10_000);
        List<Observation> rows = filtered(COLUMNS, " order by line offset :skip limit 50", version, words, flag)
                .param("skip", Listing.skipped(shown, 50))
                .query(Observations::row)
                .list();
        int total = filtered(
                        "select count(*) from (select 1 from observation",
                        " limit 10000) counted",
                        version,
                        words,
                        flag)
                .query(Integer.class)
                .single();
        return new Listing<>(rows, shown, 50, total, 10_000);
    }

    /** The places the figures of a version are about. */
    Set<String> places(UUID version) {
        return new HashSet<>(
                db.sql("""
                        select distinct case trust when '' then municipality else trust end as place from observation
                        where version_id = :version and (trust <> '' or municipality <> '')""").param("version", version).query(String.class).list());
    }

    /** How the figures of one version differ from those of another; year and measure count unless each has but one. */
    Difference difference(UUID before, UUID now) {
        return db.sql("""
                        with one as (select count(distinct year) filter (where version_id = :before) <= 1
                                and count(distinct year) filter (where version_id = :now) <= 1 as year,
                                count(distinct measure) filter (where version_id = :before) <= 1
                                and count(distinct measure) filter (where version_id = :now) <= 1 as measure
                                from observation where version_id in (:before, :now)),
                            all_figures as (select o.*, case when one.year then '' else o.year end as y,
                                case when one.measure then '' else o.measure end as m from observation o, one
                                where version_id in (:before, :now)),
                            a as (select * from all_figures where version_id = :before),
                            b as (select * from all_figures where version_id = :now)
                        select count(*) filter (where a.line is null) as added, count(*) filter (where b.line is null) as removed,
                            count(*) filter (where a.line is not null and b.line is not null
                                and (a.value is distinct from b.value or a.flag <> b.flag)) as changed,
                            count(*) filter (where a.line is not null and b.line is not null) as in_both
                        from a full join b using (trust, municipality, icd10, sex, age_from, age_to, more, y, m)""")
                .param("before", before)
                .param("now", now)
                .query(Rows.as(Difference.class))
                .single();
    }

    /** Counts of figures. */
    record Difference(int added, int removed, int changed, int inBoth) {}

    private JdbcClient.StatementSpec filtered(String select, String rest, UUID version, String words, String flag) {
        return db.sql(select + " " + FILTER + rest)
                .param("version", version)
                .param("words", words.strip())
                .param("like", "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("flag", flag);
    }

    private static String[] texts(List<Observation> figures, Function<Dimensions, String> part) {
        return figures.stream().map(figure -> part.apply(figure.at())).toArray(String[]::new);
    }

    /** As text, empty when unknown. */
    private static String value(Observation figure) {
        return figure.value().isPresent() ? Double.toString(figure.value().getAsDouble()) : "";
    }

    private static Observation row(ResultSet row, int n) throws SQLException {
        double value = row.getDouble("value");
        boolean unknown = row.wasNull();
        String more = row.getString("more");
        return new Observation(
                new Dimensions(
                        row.getString("trust"),
                        row.getString("municipality"),
                        row.getString("icd10"),
                        row.getString("sex"),
                        row.getInt("age_from"),
                        row.getInt("age_to"),
                        row.getString("year"),
                        row.getString("measure"),
                        more.equals("{}")
                                ? Map.of()
                                : JSON.readValue(more, new TypeReference<Map<String, String>>() {})),
                unknown ? OptionalDouble.empty() : OptionalDouble.of(value),
                Flag.valueOf(row.getString("flag")));
    }
}
