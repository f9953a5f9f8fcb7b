package uk.workwell.tenant.sealed;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link Sealed} as one {@code bytea} column. */
@Converter(autoApply = true)
public class SealedConverter implements AttributeConverter<@Nullable Sealed, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Sealed value) {
        return value == null ? null : value.stored();
    }

    @Override
    public @Nullable Sealed convertToEntityAttribute(byte @Nullable [] stored) {
        return Sealed.of(stored);
    }
}
