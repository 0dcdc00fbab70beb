internal import Models

/// Looks through a ZIP archive: which kind of office document it is, whether it is what it says, and what it would do.
struct OfficeInspection<File: SlicedFile> {
    let content: ZipContent<File>
    /// Within another document nothing else may stand within.
    var isNested = false

    func type() async throws -> FileType {
        let parts = try PartNames.parts(of: content.directory)
        let byKey = Dictionary(uniqueKeysWithValues: parts.map { ($0.key, $0) })
        let types = byKey["[content_types].xml"]
        let mark = byKey["mimetype"]
        guard types == nil || mark == nil else {
            throw FileInspection.Refused("is two kinds of document at once")
        }
        if let types {
            return try await OpenXMLInspection(content: content, parts: parts, isNested: isNested).type(by: types)
        }
        if mark != nil || byKey["meta-inf/manifest.xml"] != nil {
            return try await OpenDocumentInspection(content: content, parts: parts, byKey: byKey).type()
        }
        throw FileInspection.Refused("is a ZIP archive that is no DOCX, XLSX or ODT")
    }
}

extension ZipContent {
    /// The tags of some names in a part that is read for them alone.
    func tags(_ names: Set<String>, in part: Part, atMost limit: Int = 4 << 20) async throws -> [MarkupScanner.Tag] {
        guard part.entry.size <= limit else {
            throw FileInspection.Refused("has a part “\(part.name)” of more than \(limit >> 20) MiB")
        }
        var tags: [MarkupScanner.Tag] = []
        var scanner = MarkupScanner(tags: names)
        try await scan(part, &scanner) { if case .tag(let tag) = $0 { tags.append(tag) } }
        return tags
    }

    func scan(
        _ part: Part, _ scanner: inout MarkupScanner, _ hand: (MarkupScanner.Found) throws -> Void
    ) async throws {
        var own = scanner
        do {
            try await read(part.entry) { try own.take($0, hand) }
            try own.finish()
        } catch let error as MarkupScanner.Unreadable {
            throw FileInspection.Refused("has a part “\(part.name.prefix(100))” that \(error.reason)")
        }
        scanner = own
    }

    /// Looks at the beginning of a part that is no XML while it is read.
    ///
    /// - Throws: `Refused` for programs and containers, whatever they are called.
    func checkBinary(_ part: Part) async throws {
        var head: [UInt8] = []
        try await read(part.entry) { if head.count < 16 { head += $0.prefix(16) } }
        if head.starts(with: Executable.compoundFile) {
            throw FileInspection.Refused.holding(
                "an OLE file, in which macros and embedded objects are kept", in: part.name)
        }
        if head.starts(with: ZipDirectory.firstBytes) {
            throw FileInspection.Refused.holding("another archive", in: part.name)
        }
        // Fonts are scrambled: theirs may begin with anything.
        if part.ending != "odttf", Executable.named(head[...]) != nil {
            throw FileInspection.Refused.holding("a program", in: part.name)
        }
    }
}

/// What no document needs, by the endings of names.
enum EmbeddedFile {
    private static let programs: Set<String> = [
        "bat", "cmd", "com", "cpl", "dll", "exe", "hta", "jar", "js", "jse", "lnk", "msi", "pif", "php", "pl", "ps1",
        "py", "reg", "scr", "sh", "vbe", "vbs", "wsf", "wsh",
    ]
    private static let pages: Set<String> = ["htm", "html", "mht", "mhtml", "xhtml"]

    static func check(_ part: Part) throws {
        if programs.contains(part.ending) { throw FileInspection.Refused.holding("a program or script", in: part.name) }
        if pages.contains(part.ending) { throw FileInspection.Refused.holding("a web page", in: part.name) }
    }
}
