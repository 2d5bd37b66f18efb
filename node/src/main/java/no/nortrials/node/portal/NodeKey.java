package no.nortrials.node.portal;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.text.ParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The Ed25519 key by which the portal knows the node. The private half stays in a file that its owner alone may read, and never prints. */
public final class NodeKey {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final OctetKeyPair pair;
    private final PrivateKey secret;

    private NodeKey(OctetKeyPair pair) throws GeneralSecurityException {
        this.pair = pair;
        var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, pair.getDecodedD());
        this.secret = KeyFactory.getInstance("Ed25519").generatePrivate(spec);
    }

    /**
     * Makes a key and keeps it in a new file.
     *
     * @throws FileAlreadyExistsException if there is one already: a node whose key is replaced by mistake is refused by the portal
     */
    public static NodeKey make(Path file, UUID node) throws IOException {
        try {
            NodeKey key = new NodeKey(drawn(node));
            Files.createDirectories(requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder"));
            Files.createFile(file, rights(file));
            Files.writeString(file, key.pair.toJSONString() + "\n");
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java knows no Ed25519", e);
        }
    }

    /**
     * Reads a key.
     *
     * @throws IOException if there is none, others than its owner may touch it, or it is no such key; the message never shows it
     */
    public static NodeKey read(Path file) throws IOException {
        if (knowsRights(file) && Files.exists(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file)))
            throw new IOException("`" + file + "` must be readable and writable by its owner only; try chmod 600");
        String text = Files.readString(file);
        try {
            OctetKeyPair pair = OctetKeyPair.parse(text);
            if (!pair.isPrivate()) throw new IOException("`" + file + "` holds no private key");
            return new NodeKey(pair);
        } catch (ParseException | GeneralSecurityException e) {
            throw new IOException("`" + file + "` holds no Ed25519 key");
        }
    }

    /** The public half as a JSON web key, to be registered at the portal. */
    public String publicJson() {
        return pair.toPublicJWK().toJSONString();
    }

    /** The node's id, by which the portal finds the public half. */
    public String id() {
        return pair.getKeyID();
    }

    byte[] sign(byte[] message) throws JOSEException {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new JOSEException("the token cannot be signed", e);
        }
    }

    @Override
    public String toString() {
        return "NodeKey[" + id() + "]";
    }

    private static OctetKeyPair drawn(UUID node) throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] open = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(open))
                .d(Base64URL.encode(seed))
                .keyID(node.toString())
                .build();
    }

    private static FileAttribute<?>[] rights(Path file) {
        return knowsRights(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[] {};
    }

    private static boolean knowsRights(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
