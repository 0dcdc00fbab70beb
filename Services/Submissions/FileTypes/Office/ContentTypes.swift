internal import Models

/// Which part is of which type (ISO/IEC 29500-2, 6.2.3), in small letters.
struct ContentTypes {
    private var defaults: [String: String] = [:]
    private var overrides: [String: String] = [:]

    /// - Throws: `Refused` where something is said in two ways.
    init(_ tags: [MarkupScanner.Tag]) throws {
        for tag in tags {
            guard let type = tag.attributes["ContentType"]?.lowercased() else { continue }
            let former: String?
            if tag.name == "Default", let ending = tag.attributes["Extension"] {
                former = defaults.updateValue(type, forKey: ending.lowercased())
            } else if tag.name == "Override", let name = tag.attributes["PartName"] {
                former = overrides.updateValue(type, forKey: Self.key(name))
            } else {
                continue
            }
            guard former == nil || former == type else {
                throw FileInspection.Refused("says two things about the type of its parts")
            }
        }
    }

    /// nil for what is none of the document's parts.
    func type(of part: Part) -> String? { overrides[part.key] ?? defaults[part.ending] }

    static func key(_ name: String) -> String {
        let slashed = name.replacing("\\", with: "/")
        return String(slashed.hasPrefix("/") ? slashed.dropFirst() : slashed[...]).lowercased()
    }
}

/// What parts of some types do.
enum ActiveType {
    /// - Returns: what a part of the type is, where it does something; nil for all else.
    static func named(_ type: String) -> ProblemText? {
        if type.contains("macrosheet") { return "an Excel 4.0 macro sheet" }
        if type.contains("vbaproject") || type.contains("vbadata") { return "macros" }
        if type.contains("macroenabled") { return "macros" }
        if type.contains("oleobject") { return "an embedded object (OLE)" }
        if type.contains("activex") { return "an ActiveX control" }
        if type.contains("html") || type.contains("multipart/related") || type.contains("message/rfc822") {
            return "a web page"
        }
        if type.contains("x-msdownload") || type.contains("javascript") { return "a program or script" }
        return nil
    }
}
