package no.nortrials.portal.showcase;

import no.nortrials.portal.trial.Trials;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the showcase of a portal that had a register before it had a showcase. */
@Component
class ShowcaseFilling implements SmartInitializingSingleton {
    private final Showcase showcase;
    private final ShowcaseRefresh refresh;
    private final Trials trials;
    private final TransactionTemplate transactions;

    ShowcaseFilling(Showcase showcase, ShowcaseRefresh refresh, Trials trials, TransactionTemplate transactions) {
        this.showcase = showcase;
        this.refresh = refresh;
        this.trials = trials;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(_ -> {
            if (showcase.isEmpty()) trials.all().forEach(refresh::changed);
        });
    }
}
