package no.nortrials.node.portal;

import java.util.List;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.NodeStatus;

/** The portal as a node sees it. */
public interface Portal {
    /** Says how the node is and waits a while for questions. */
    Heard<List<NodeQuestion>> poll(NodeStatus status, int waitSeconds);

    /** Hands a reply over. */
    Heard<Boolean> reply(NodeReply reply);
}
