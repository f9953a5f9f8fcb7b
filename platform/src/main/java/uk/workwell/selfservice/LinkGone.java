package uk.workwell.selfservice;

/** A link that is forged, expired, used, ended or locked, or a page of one that nobody opened: all the same to everybody. */
class LinkGone extends RuntimeException {

    LinkGone() {
        super("This link does not work", null, false, false);
    }
}
