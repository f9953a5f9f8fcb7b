package uk.workwell.notice;

/** A message could not be handed over now; it is tried again. Says nothing about whom it was for. */
class CouldNotSend extends RuntimeException {

    CouldNotSend(String words) {
        super(words);
    }
}
