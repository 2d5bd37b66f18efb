package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Tier;
import org.jspecify.annotations.Nullable;

/** The requests on the desks today, one or more in every state of the life cycle. */
final class Live {
    private final Ground ground;
    private final Casting casting;
    private final Cast cast;
    private final List<Case> cases = new ArrayList<>();

    Live(Ground ground, Casting casting, Cast cast) {
        this.ground = ground;
        this.casting = casting;
        this.cast = cast;
    }

    List<Case> all() {
        arriving();
        atTheHospitals();
        waitingForTheUnit();
        country();
        answered();
        over();
        drafts();
        return cases;
    }

    private void arriving() {
        site("HLX", "Heart failure with", 0, 14, Stage.RECEIVED);
        site("FJO", "Moderate to severe ulcerative colitis", 1, 12, Stage.RECEIVED);
        site("BRL", "COPD with type 2", 4, 11, Stage.RECEIVED);
        add(RequestKind.UNSPECIFIED, "NDV", "Type 2 diabetes", 1, 15, Stage.RECEIVED);
        add(RequestKind.DEVICE_ADVICE, "SKV", "Wound monitoring", 2, 20, Stage.RECEIVED);
        site("FJO", "Generalised myasthenia", 5, 14, Stage.ASKED);
        site("QRN", "Metastatic pancreatic", 6, 13, Stage.ASKED);
        site("HLX", "IgA nephropathy", 4, 15, Stage.REPLIED);
        site("FJO", "Psoriatic arthritis", 2, 13, Stage.TRIAGED);
        site("MRD", "Neovascular age-related", 3, 12, Stage.TRIAGED);
    }

    private void atTheHospitals() {
        site("FJO", "Early Parkinson", 2, 12, Stage.FORWARDED);
        last(Tier.RESTRICTED, true);
        site("FJO", "Metastatic non-small cell", 7, 14, Stage.ANSWERING);
        site("HLX", "Atrial fibrillation", 8, 13, Stage.ANSWERING);
        last(Tier.RESTRICTED, false);
        site("BRL", "Relapsing multiple sclerosis", 9, 11, Stage.ANSWERING);
        site("QRN", "Relapsed multiple myeloma", 6, 12, Stage.ANSWERING);
        last(Tier.CDA, true);
        site("SKV", "Remote follow-up of heart failure", 8, 15, Stage.ANSWERING);
        site("AST", "Prevention of chronic migraine", 10, 11, Stage.ANSWERING);
    }

    private void waitingForTheUnit() {
        site("FJO", "Moderate to severe atopic dermatitis", 14, 13, Stage.DEADLINE_PASSED);
        site("BRL", "Severe eosinophilic asthma", 16, 13, Stage.DEADLINE_PASSED);
    }

    private void country() {
        add(RequestKind.COUNTRY, "FJO", "Early Alzheimer", 6, 14, Stage.PANEL);
        add(RequestKind.COUNTRY, "KLD", "Duchenne", 8, 15, Stage.PANEL);
        add(RequestKind.COUNTRY, "HLX", "Obesity with established", 11, 13, Stage.SYNTHESIS);
        add(RequestKind.COUNTRY, "LUM", "Prevention of RSV", 1, 16, Stage.RECEIVED);
    }

    private void answered() {
        answered("FJO", "Crohn", 28, Fate.SILENT);
        answered("HLX", "Elevated lipoprotein", 31, Fate.SHORTLISTED);
        answered("BRL", "Idiopathic pulmonary", 34, Fate.SILENT);
        answered("FJO", "Rheumatoid arthritis", 30, Fate.SAYS_OPEN);
        answered("SKV", "Swallowing training", 29, Fate.SILENT);
    }

    private void over() {
        site("HLX", "Resistant hypertension", 22, 12, Stage.WITHDRAWN);
        site("MRD", "Early Parkinson", 12, 12, Stage.OUT_OF_SCOPE);
        site("BRL", "Metastatic non-small cell", 6, 12, Stage.DUPLICATE);
    }

    private void drafts() {
        site("FJO", "Treatment-resistant depression", 1, 14, Stage.DRAFT);
        add(RequestKind.COUNTRY, "FJO", "Chronic hepatitis B", 3, 18, Stage.DRAFT);
        site("BRL", "Hidradenitis", 2, 12, Stage.DRAFT);
        site("SKV", "Home measurement of eye pressure", 4, 20, Stage.DRAFT);
        site("HLX", "Transthyretin", 0, 15, Stage.DRAFT);
    }

    private void site(String firm, String indication, int workingDaysAgo, int toReply, Stage stage) {
        add(RequestKind.SITE, firm, indication, workingDaysAgo, toReply, stage);
    }

    private void answered(String firm, String indication, int workingDaysAgo, Fate fate) {
        add(RequestKind.SITE, firm, indication, workingDaysAgo, 12, Stage.ANSWERED, fate);
    }

    private void add(RequestKind kind, String firm, String indication, int ago, int toReply, Stage stage) {
        add(kind, firm, indication, ago, toReply, stage, null);
    }

    private void add(
            RequestKind kind, String firm, String indication, int ago, int toReply, Stage stage, @Nullable Fate fate) {
        LocalDate day = ground.days().minus(ground.workday(ground.today()), ago);
        LocalDate past = day.isAfter(ground.today()) ? ground.days().minus(day, 1) : day;
        cases.add(casting.portal(
                new Casting.Brief(kind, cast.topic(indication), cast.firm(firm), past, toReply, stage, fate)));
    }

    private void last(Tier tier, boolean nameable) {
        cases.set(cases.size() - 1, cases.getLast().with(tier, nameable));
    }
}
