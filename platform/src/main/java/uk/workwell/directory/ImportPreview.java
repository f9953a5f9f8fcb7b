package uk.workwell.directory;

import java.util.List;

/**
 * What a file would change, before it does.
 *
 * @param fresh services that are not here yet
 * @param changed services that are here and that the file says something else of
 * @param same how many are as the file says
 * @param vanished services that came from the same source and are not in the file
 * @param faults what is left out, and why
 */
public record ImportPreview(
        List<LocalService> fresh,
        List<Change> changed,
        int same,
        List<LocalService> vanished,
        List<ImportFault> faults) {

    public ImportPreview {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        vanished = List.copyOf(vanished);
        faults = List.copyOf(faults);
    }

    /** @param what says something else, in the words of the form: "phone", "ages" */
    public record Change(LocalService now, List<String> what) {

        public Change {
            what = List.copyOf(what);
        }
    }

    ImportPreview withoutVanished() {
        return new ImportPreview(fresh, changed, same, List.of(), faults);
    }

    /** Whether applying it would do anything. */
    public boolean changesNothing(boolean retireVanished) {
        return fresh.isEmpty() && changed.isEmpty() && (vanished.isEmpty() || !retireVanished);
    }

    /** Whether the file as a whole could not be read. */
    public boolean unreadable() {
        return faults.stream().anyMatch(fault -> fault.number() == 0);
    }
}
