// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AppendAttachment {
    public static var summary: String { "Brings the next bytes of a file." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("attachment", AttachmentID.self),
                .required("offset", Int.self, "Position of the first byte; a multiple of 256 KiB."),
                .optional("isLast", Bool.self, "Whether the file ends here: then it may have fewer bytes than were announced, and has that size."),
            ])
    }
}

extension Attachment: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A file that a submission, or the evidence of an action, names or may come to name. Its content never changes.",
            [
                .required("id", AttachmentID.self),
                .required("party", PartyID.self, "Party that uploaded the file."),
                .required("name", FileName.self),
                .required("language", LanguageTag.self),
                .required("size", FileSize.self, "As announced, in bytes."),
                .required("received", Int.self, "Number of bytes received."),
                .required("state", AttachmentState.self),
                .optional("type", FileType.self, "Type of the content; known once it is complete."),
                .optional("sha256", ContentDigest.self, "SHA-256 of the content; known once it is complete."),
                .required("isScanned", Bool.self, "Whether a scanner for malware has looked at it."),
                .optional("refusal", Prose.self, "Reason of the refusal, in English."),
                .optional("refusalText", ProblemText.self, "The refusal with its pattern and values: programs that put it into another language know it by these."),
                .required("uploadedBy", ActorID.self),
                .required("begunAt", Instant.self),
            ])
    }
}

extension AttachmentPart: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The bytes of a file from an offset on: at most 256 KiB of them.",
            [
                .required("attachment", Attachment.self),
                .required("offset", Int.self),
            ])
    }
}

extension AttachmentStored {
    public init(
        attachment: AttachmentID,
        party: PartyID,
        type: FileType,
        language: LanguageTag,
        size: FileSize,
        sha256: ContentDigest,
        _: Void = ()
    ) {
        self.attachment = attachment
        self.party = party
        self.type = type
        self.language = language
        self.size = size
        self.sha256 = sha256
    }
}

extension AttachmentStored {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A file was stored. Its name is not told: people put names of people there.",
            [
                .required("attachment", AttachmentID.self),
                .required("party", PartyID.self),
                .required("type", FileType.self),
                .required("language", LanguageTag.self),
                .required("size", FileSize.self),
                .required("sha256", ContentDigest.self),
            ])
    }
}

extension BeginAttachment {
    public init(
        id: AttachmentID? = nil,
        party: PartyID? = nil,
        name: FileName,
        language: LanguageTag,
        size: Int,
        _: Void = ()
    ) {
        self.id = id
        self.party = party
        self.name = name
        self.language = language
        self.size = size
    }
}

extension BeginAttachment {
    public static var summary: String { "Begins an upload. The bytes are then sent to the address of the file's content." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", AttachmentID.self),
                .optional("party", PartyID.self, "Party that you act for. Defaults to your own."),
                .required("name", FileName.self),
                .required("language", LanguageTag.self),
                .required("size", Int.self, "Size in bytes, at most 25 MiB."),
            ])
    }
}

extension CompleteAttachment {
    public init(
        attachment: AttachmentID,
        sha256: ContentDigest? = nil,
        _: Void = ()
    ) {
        self.attachment = attachment
        self.sha256 = sha256
    }
}

extension CompleteAttachment {
    public static var summary: String { "Completes an upload: the content is checked and stored under its SHA-256, or refused." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("attachment", AttachmentID.self),
                .optional("sha256", ContentDigest.self, "SHA-256 computed by the sender, to be compared."),
            ])
    }
}

extension DiscardAttachment {
    public init(
        attachment: AttachmentID,
        _: Void = ()
    ) {
        self.attachment = attachment
    }
}

extension DiscardAttachment {
    public static var summary: String { "Deletes a file that neither a submission nor the evidence of an action names." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("attachment", AttachmentID.self),
            ])
    }
}

extension ListAttachments {
    public init(
        party: PartyID? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}

extension ListAttachments {
    public static var summary: String { "Lists the files that your party has uploaded, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("party", PartyID.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ReadAttachment {
    public init(
        attachment: AttachmentID,
        offset: Int,
        _: Void = ()
    ) {
        self.attachment = attachment
        self.offset = offset
    }
}

extension ReadAttachment {
    public static var summary: String { "Reads a part of a file." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("attachment", AttachmentID.self),
                .required("offset", Int.self, "Position of the first byte of the part."),
            ])
    }
}

extension ResolveAttachment {
    public init(
        party: PartyID,
        reference: Line,
        _: Void = ()
    ) {
        self.party = party
        self.reference = reference
    }
}

extension ResolveAttachment {
    public static var summary: String { "Finds a stored file of a party by its id or its SHA-256." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("party", PartyID.self),
                .required("reference", Line.self, "Id of the file, or its SHA-256."),
            ])
    }
}

extension ShowAttachment {
    public init(
        attachment: AttachmentID,
        _: Void = ()
    ) {
        self.attachment = attachment
    }
}

extension ShowAttachment {
    public static var summary: String { "Shows the state, size and type of an attachment." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("attachment", AttachmentID.self),
            ])
    }
}
