package uk.workwell.agreement.passport;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent, whoever it was. What it is, its content says, not its name.
 *
 * @param pdf the hash of the whole PDF; null where the file was sent by itself
 */
record Uploaded(SignedFile file, @Nullable String pdf) {

    static final int BYTES_AT_MOST = 1024 * 1024;

    private static final int FILE_AT_MOST = 256 * 1024;
    private static final int NODES_AT_MOST = 20;
    private static final Tika TIKA = new Tika();

    /** Empty for whatever is neither our file nor a PDF that has it inside. */
    static Optional<Uploaded> read(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > BYTES_AT_MOST) {
            return Optional.empty();
        }
        return switch (TIKA.detect(bytes)) {
            case "application/pdf" ->
                inside(bytes).flatMap(SignedFile::read).map(file -> new Uploaded(file, PassportPdf.sha256(bytes)));
            case "application/json", "text/plain" -> SignedFile.read(bytes).map(file -> new Uploaded(file, null));
            default -> Optional.empty();
        };
    }

    private static Optional<byte[]> inside(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            var names = document.isEncrypted()
                    ? null
                    : document.getDocumentCatalog().getNames();
            var tree = names == null ? null : names.getEmbeddedFiles();
            if (tree == null) return Optional.empty();
            var found = new HashMap<String, PDComplexFileSpecification>();
            collect(tree, found, NODES_AT_MOST);
            var ours = found.get(SignedFile.NAME);
            var embedded = ours == null ? null : ours.getEmbeddedFile();
            if (embedded == null) return Optional.empty();
            try (var stream = embedded.createInputStream()) {
                var read = stream.readNBytes(FILE_AT_MOST + 1);
                return read.length > FILE_AT_MOST ? Optional.empty() : Optional.of(read);
            }
        } catch (IOException | RuntimeException e) {
            // Whatever a stranger's PDF does to its reader: it is none of ours.
            return Optional.empty();
        }
    }

    private static int collect(
            PDNameTreeNode<PDComplexFileSpecification> node, Map<String, PDComplexFileSpecification> into, int left)
            throws IOException {
        var names = node.getNames();
        if (names != null) into.putAll(names);
        var kids = node.getKids();
        if (kids != null) {
            for (var kid : kids) {
                if (left <= 0) return 0;
                left = collect(kid, into, left - 1);
            }
        }
        return left;
    }

    @Override
    public String toString() {
        return "Uploaded";
    }
}
