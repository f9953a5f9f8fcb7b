package uk.workwell.agreement.passport;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A passport as a tagged PDF (PDF/UA), for people and their screen readers, with the signed file inside. The PDF itself bears no
 * signature of the PAdES kind, and says so.
 */
@Component
class PassportPdf {

    /** Comes with the PDF library, under the SIL Open Font Licence: a PDF/UA has its letters inside. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // It logs texts that it cannot lay out, and these are somebody's.
        XRLog.setLoggingEnabled(false);
    }

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final ITemplateEngine templates;
    private final String site;

    PassportPdf(ITemplateEngine templates, @Value("${workwell.base-url}") String site) {
        this.templates = templates;
        this.site = site;
    }

    byte[] of(Passport passport) {
        try {
            return withFile(passport, pages(passport));
        } catch (IOException e) {
            throw new UncheckedIOException("A passport could not be written", e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    private byte[] pages(Passport passport) throws IOException {
        var document = passport.document();
        var html = templates.process(
                "agreement/passport",
                new Context(
                        Locale.UK,
                        Map.of(
                                "passport",
                                document,
                                "clauses",
                                document.clauses().stream()
                                        .map(PassportPdf::line)
                                        .toList(),
                                "own",
                                Objects.requireNonNullElse(document.ownWords(), ""),
                                "made",
                                day(LocalDate.ofInstant(document.issuedAt(), LONDON)),
                                "checkAt",
                                site + "/passport/check",
                                "fileName",
                                SignedFile.NAME)));
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(PassportPdf::font, "Passport")
                .withHtmlContent(html, null)
                .withProducer("WorkWell")
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    /** A clause in words. */
    record Line(String what, String words, String when) {}

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static Line line(Clause clause) {
        var since = clause.since();
        var review = clause.review();
        var when = (since == null ? "" : "Since " + day(since) + ". ")
                + (review == null ? "" : "To be looked at again by " + day(review) + ".");
        return new Line(clause.what(), clause.words(), when.strip());
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), "The letters are missing");
    }

    private static byte[] withFile(Passport passport, byte[] pages) throws IOException {
        try (var pdf = Loader.loadPDF(pages)) {
            var made = GregorianCalendar.from(passport.issuedAt().atZone(java.time.ZoneOffset.UTC));
            var json = SignedFile.of(passport).write();
            var embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
            embedded.setSubtype("application/json");
            embedded.setSize(json.length);
            embedded.setCreationDate(made);
            embedded.setModDate(made);
            var file = new PDComplexFileSpecification();
            file.setFile(SignedFile.NAME);
            file.setFileUnicode(SignedFile.NAME);
            file.setFileDescription("The same passport as a signed file, for the next employer's system");
            file.setEmbeddedFile(embedded);
            file.setEmbeddedFileUnicode(embedded);
            file.getCOSObject().setName("AFRelationship", "Data");
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(SignedFile.NAME, file));
            var catalog = pdf.getDocumentCatalog();
            var names = new PDDocumentNameDictionary(catalog);
            names.setEmbeddedFiles(tree);
            catalog.setNames(names);
            var associated = new COSArray();
            associated.add(file.getCOSObject());
            catalog.getCOSObject().setItem("AF", associated);
            pdf.getDocumentInformation().setCreationDate(made);
            pdf.getDocumentInformation().setModificationDate(made);
            pdf.setDocumentId(passport.issuedAt().getEpochSecond());
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
