internal import Foundation
internal import Models

/// Looks through a document of OpenDocument 1.3: what it is by its first part or its manifest, and what it holds.
struct OpenDocumentInspection<File: SlicedFile> {
    let content: ZipContent<File>
    let parts: [Part]
    let byKey: [String: Part]

    func type() async throws -> FileType {
        let entries = try await manifest()
        let type = try await mediaType(entries)
        guard type == FileType.odt.mediaType else { throw Self.refusal(of: type) }
        let listed = entries.first { $0.attributes["full-path"] == "/" }?.attributes["media-type"] ?? ""
        guard listed.isEmpty || listed == type else { throw FileInspection.Refused("is two kinds of document at once") }
        guard byKey["content.xml"] != nil else {
            throw FileInspection.Refused("is an OpenDocument file without its content")
        }
        for part in parts { try await check(part) }
        return .odt
    }

    private func manifest() async throws -> [MarkupScanner.Tag] {
        guard byKey["encrypted-package"] == nil else { throw FileInspection.Refused("is locked with a password") }
        guard let manifest = byKey["meta-inf/manifest.xml"] else { return [] }
        let tags = try await content.tags(["file-entry", "encryption-data"], in: manifest)
        guard !tags.contains(where: { $0.name == "encryption-data" }) else {
            throw FileInspection.Refused("is locked with a password")
        }
        return tags
    }

    private func mediaType(_ entries: [MarkupScanner.Tag]) async throws -> String? {
        guard let mark = byKey["mimetype"] else {
            return entries.first { $0.attributes["full-path"] == "/" }?.attributes["media-type"]
        }
        let text = try await content.bytes(of: mark.entry, atMost: 1024)
        return String(decoding: text, as: UTF8.self).trimmingPrefix(while: \.isWhitespace).split { $0.isWhitespace }
            .first.map(String.init)
    }

    private static func refusal(of type: String?) -> FileInspection.Refused {
        guard let type, type.hasPrefix("application/vnd.oasis.opendocument.") else {
            return FileInspection.Refused("is a ZIP archive that is no DOCX, XLSX or ODT")
        }
        return FileInspection.Refused(
            type.hasSuffix("-template")
                ? "is a template: save it as a document"
                : "is another document (\(type.prefix(80))), and no PDF, DOCX, XLSX, ODT, PNG or JPEG")
    }

    private func check(_ part: Part) async throws {
        guard !part.isAbsolute || part.key == "mimetype" || part.ending == "xml" || part.ending == "rdf" else {
            throw FileInspection.Refused("is an archive with a part that leads out of it: “\(part.entry.shownName)”")
        }
        if part.key.hasPrefix("basic/") || part.key.hasPrefix("dialogs/") {
            throw FileInspection.Refused.holding("macros", in: part.name)
        }
        if part.key.hasPrefix("scripts/") { throw FileInspection.Refused.holding("scripts", in: part.name) }
        try EmbeddedFile.check(part)
        guard part.ending == "xml" || part.ending == "rdf" else { return try await content.checkBinary(part) }
        try await checkElements(part)
    }

    /// Objects within are charts, formulas and tables whose parts stand in the same archive and are looked at like all
    /// others.
    private func checkElements(_ part: Part) async throws {
        var scanner = MarkupScanner(tags: Set(Self.active.keys).union(Self.fetching).union(["a", "table-cell"]))
        try await content.scan(part, &scanner) { found in
            guard case .tag(let tag) = found else { return }
            if let what = Self.active[tag.name] { throw FileInspection.Refused.holding(what, in: part.name) }
            if let formula = tag.attributes["formula"], Formula.callsProgram(formula) {
                throw FileInspection.Refused.holding("a formula that starts a program (DDE)", in: part.name)
            }
            guard let target = tag.attributes["href"] else { return }
            let scheme = target.filter { !$0.isWhitespace }.prefix { $0 != ":" }.lowercased()
            if ["javascript", "vbscript", "data", "macro", "vnd.sun.star.script"].contains(scheme) {
                throw FileInspection.Refused.holding("a link that runs something", in: part.name)
            }
            if Self.fetching.contains(tag.name), Self.isElsewhere(target) {
                throw FileInspection.Refused.holding(
                    "a link to “\(target.prefix(100))” that is followed when it is opened", in: part.name)
            }
        }
    }

    private static func isElsewhere(_ target: String) -> Bool {
        let path = (target.removingPercentEncoding ?? target).replacing("\\", with: "/")
        guard !path.hasPrefix("/"), !path.contains(":") else { return true }
        var depth = 0
        for step in path.split(separator: "/") where step != "." {
            depth += step == ".." ? -1 : 1
            if depth < 0 { return true }
        }
        return false
    }

    private static var active: [String: ProblemText] {
        [
            "event-listener": "a script that runs on an event", "script": "a script", "libraries": "macros",
            "object-ole": "an embedded object (OLE)", "applet": "an applet", "plugin": "a plug-in",
            "dde-source": "a link to a program (DDE)", "dde-connection": "a link to a program (DDE)",
            "dde-connection-decl": "a link to a program (DDE)", "dde-link": "a link to a program (DDE)",
            "execute-macro": "a macro",
        ]
    }

    private static var fetching: Set<String> {
        [
            "image", "object", "floating-frame", "section-source", "table-source", "cell-range-source",
            "background-image", "fill-image", "font-face-uri", "auto-reload", "connection-resource",
        ]
    }
}
