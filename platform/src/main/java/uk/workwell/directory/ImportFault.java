package uk.workwell.directory;

/**
 * Why a service of a file was not taken.
 *
 * @param number its place in the file, from 1; 0 if it is about the whole file
 * @param words what is wrong
 */
public record ImportFault(int number, String words) {}
