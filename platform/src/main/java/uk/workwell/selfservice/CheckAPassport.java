package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.workwell.agreement.passport.CheckPassport;
import uk.workwell.agreement.signing.SignedAgreements;
import uk.workwell.link.Attempts;

/**
 * Anybody who was given a passport may ask whether it is valid. The answer is yes or no: whose it is, from where, and why not is
 * not told. Nothing that is sent is kept.
 */
@Controller
class CheckAPassport {

    private static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final CheckPassport check;
    private final SignedAgreements agreements;
    private final Attempts attempts;

    CheckAPassport(CheckPassport check, SignedAgreements agreements, Attempts attempts) {
        this.check = check;
        this.agreements = agreements;
        this.attempts = attempts;
    }

    /** What the page answers. */
    enum Answer {
        CODE,
        FILE,
        NO
    }

    @GetMapping("/passport/check")
    String ask() {
        return "public/passport-check";
    }

    @PostMapping("/passport/check")
    String answer(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            Model model)
            throws IOException {
        boolean sent = file != null && !file.isEmpty();
        var fault = fault(code, sent ? file : null, request);
        if (fault != null) {
            model.addAttribute("faults", List.of(fault));
            model.addAttribute("wrong", Fault.byField(List.of(fault)));
            model.addAttribute("code", code);
            return "public/passport-check";
        }
        model.addAttribute("answer", file != null && sent ? file(file.getBytes()) : code(code));
        return "public/passport-check";
    }

    private Answer file(byte[] bytes) {
        return check.file(bytes) || agreements.valid(bytes) ? Answer.FILE : Answer.NO;
    }

    private Answer code(String typed) {
        return check.code(typed) ? Answer.CODE : Answer.NO;
    }

    private @Nullable Fault fault(String code, @Nullable MultipartFile file, HttpServletRequest request) {
        if (file == null && code.isBlank()) {
            return new Fault("code", "Enter the code of the passport, or choose the file");
        }
        if (file != null && file.getSize() > CheckPassport.BYTES_AT_MOST) {
            return new Fault("file", "This file is larger than 1 MB: it is no passport of ours");
        }
        if (!attempts.allow("check-passport", request.getRemoteAddr(), MOST, WINDOW)) {
            return new Fault("code", "You have checked many passports. Try again in ten minutes");
        }
        return null;
    }
}
