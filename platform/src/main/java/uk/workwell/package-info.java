@org.jspecify.annotations.NullMarked
package uk.workwell;
