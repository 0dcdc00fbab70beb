internal import Models

/// Looks through a document of Office Open XML: what it is by the type of its main part, wherever that stands, and what it
/// holds.
struct OpenXMLInspection<File: SlicedFile> {
    let content: ZipContent<File>
    let parts: [Part]
    let isNested: Bool

    /// What a workbook may have that a chart draws from; it is held in memory.
    private static var largestNested: Int { 8 << 20 }

    func type(by list: Part) async throws -> FileType {
        let types = try ContentTypes(try await content.tags(["Default", "Override"], in: list))
        let type = try await mainType(types)
        let workbooks = try await checkRelationships(types)
        for part in parts where part.ending != "rels" && part.key != list.key {
            try await check(part, types.type(of: part), isWorkbook: workbooks.contains(part.key))
        }
        return type
    }

    /// The relationship of the whole names the main part, whose type says what it is.
    private func mainType(_ types: ContentTypes) async throws -> FileType {
        guard let root = parts.first(where: { $0.key == "_rels/.rels" }) else { throw Self.unknown }
        let relationships = try await content.tags(["Relationship"], in: root).compactMap(Relationship.init)
        let mains = relationships.filter { $0.kind == "officedocument" && !$0.isExternal }
        guard let main = mains.first, mains.count == 1,
            let part = parts.first(where: { $0.key == main.target(from: "") }), let type = types.type(of: part)
        else { throw Self.unknown }
        return try Self.fileType(type, of: part)
    }

    private static func fileType(_ type: String, of part: Part) throws -> FileType {
        if let found = ActiveType.named(type) { throw FileInspection.Refused.holding(found, in: part.name) }
        switch type {
        case FileType.docx.mediaType + ".main+xml": return .docx
        case FileType.xlsx.mediaType + ".main+xml": return .xlsx
        case let other where other.contains("template.main"):
            throw FileInspection.Refused("is a template: save it as a document")
        case let other where other.contains("presentationml"):
            throw FileInspection.Refused("is a presentation, and no PDF, DOCX, XLSX, ODT, PNG or JPEG")
        default: throw unknown
        }
    }

    private static var unknown: FileInspection.Refused {
        FileInspection.Refused("is a ZIP archive that is no DOCX, XLSX or ODT: it names no document")
    }

    /// - Returns: the workbooks from which charts are drawn.
    private func checkRelationships(_ types: ContentTypes) async throws -> Set<String> {
        var workbooks: Set<String> = []
        for part in parts where part.ending == "rels" {
            let source = Self.source(of: part)
            let isOfChart = parts.first { $0.key == source.key }.flatMap(types.type)?.contains("chart") == true
            for relationship in try await content.tags(["Relationship"], in: part).compactMap(Relationship.init) {
                if let found = relationship.finding(fromChart: isOfChart) {
                    throw FileInspection.Refused.holding(found, in: part.name)
                }
                if relationship.kind == "package" { workbooks.insert(relationship.target(from: source.folder)) }
            }
        }
        return workbooks
    }

    /// `word/_rels/document.xml.rels` has the relationships of `word/document.xml`.
    private static func source(of part: Part) -> (key: String, folder: String) {
        var folders = part.key.split(separator: "/").map(String.init)
        let name = folders.removeLast().dropLast(".rels".count)
        if folders.last == "_rels" { folders.removeLast() }
        let folder = folders.joined(separator: "/")
        return (folder.isEmpty ? String(name) : "\(folder)/\(name)", folder)
    }

    private func check(_ part: Part, _ type: String?, isWorkbook: Bool) async throws {
        if let found = type.flatMap(ActiveType.named) { throw FileInspection.Refused.holding(found, in: part.name) }
        try EmbeddedFile.check(part)
        guard type != nil || !part.isAbsolute else {
            throw FileInspection.Refused("is an archive with a part that leads out of it: “\(part.entry.shownName)”")
        }
        if isWorkbook { return try await checkWorkbook(part) }
        let isXML = ["xml", "vml"].contains(part.ending) || type?.hasSuffix("xml") == true
        guard isXML, part.ending != "svg" else {
            return try await content.checkBinary(part)
        }
        try await checkFields(part)
    }

    /// What a chart draws from is looked through like a file by itself.
    private func checkWorkbook(_ part: Part) async throws {
        guard !isNested else { throw FileInspection.Refused.holding("an embedded file", in: part.name) }
        let held = HeldFile(content: try await content.bytes(of: part.entry, atMost: Self.largestNested))
        do {
            let nested = OfficeInspection(content: try await ZipContent(held, from: 0), isNested: true)
            guard try await nested.type() == .xlsx else {
                throw FileInspection.Refused("is no workbook")
            }
        } catch let refused as FileInspection.Refused {
            throw FileInspection.Refused("has a part “\(part.name.prefix(100))” that \(refused.text)")
        }
    }

    /// Fields, formulas and links that have another program started, or fetch what is elsewhere.
    private func checkFields(_ part: Part) async throws {
        var scanner = MarkupScanner(tags: Self.telling, texts: Self.formulas.union(["instrText"]))
        var (fields, element) = (FieldScript(), "")
        try await content.scan(part, &scanner) { found in
            if case .tag(let tag) = found { element = tag.name }
            if let what = Self.finding(in: found, of: element) {
                throw FileInspection.Refused.holding(what, in: part.name)
            }
            guard !Self.formulas.contains(element), let what = fields.take(found) else { return }
            throw FileInspection.Refused.holding(what, in: part.name)
        }
    }

    /// The elements whose text is a formula of a sheet.
    private static var formulas: Set<String> { ["f", "definedName", "formula", "formula1", "formula2"] }

    private static var telling: Set<String> {
        formulas.union([
            "altChunk", "dbPr", "ddeLink", "fldChar", "fldSimple", "instrText", "oleLink", "olapPr", "webPr",
        ])
    }

    /// - Parameter element: the one that was found, or whose text was.
    private static func finding(in found: MarkupScanner.Found, of element: String) -> ProblemText? {
        switch (found, element) {
        case (.text(let text), _) where formulas.contains(element):
            return Formula.namesProgram(text) ? "a formula that starts a program (DDE)" : nil
        case (.tag, "ddeLink"), (.tag, "oleLink"): return "a link to a program (DDE)"
        case (.tag, "altChunk"): return "another file that is to become a part of it"
        case (.tag(let tag), "dbPr"):
            // A workbook's own tables go by a connection, too.
            let isOwn = tag.attributes["connection"] == "Data Model Connection"
            return isOwn ? nil : "a connection to data elsewhere"
        case (.tag, "webPr"), (.tag, "olapPr"): return "a connection to data elsewhere"
        default: return nil
        }
    }
}
