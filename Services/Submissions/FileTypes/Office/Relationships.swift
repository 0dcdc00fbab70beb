internal import Foundation
internal import Models

/// A line from a part of a document to another one, or to something elsewhere (ISO/IEC 29500-2, 6.5).
struct Relationship {
    /// The last word of its type, in small letters: the words before differ between editions of the standard.
    let kind: String
    let target: String
    let isExternal: Bool

    /// - Returns: nil for what is no relationship.
    init?(_ tag: MarkupScanner.Tag) {
        guard let type = tag.attributes["Type"], let target = tag.attributes["Target"] else { return nil }
        kind = type.split(separator: "/").last.map { $0.lowercased() } ?? ""
        self.target = target
        isExternal = tag.attributes["TargetMode"]?.lowercased() == "external"
    }

    /// What an element of the document does that is bound in by this line; nil for what only shows.
    func finding(fromChart: Bool) -> ProblemText? {
        switch kind {
        case "vbaproject", "vbaprojectsignature", "vbaprojectsignatureagile", "vbaprojectsignaturev3", "wordvbadata":
            return "macros"
        case "xlmacrosheet", "xlintlmacrosheet": return "an Excel 4.0 macro sheet"
        case "oleobject": return "an embedded object (OLE)"
        case "control", "activexcontrolbinary": return "an ActiveX control"
        case "package" where !fromChart: return "an embedded file"
        case "afchunk": return "another file that is to become a part of it"
        case "attachedtemplate" where isExternal && isLocal: return nil
        case "hyperlink": return isScript ? "a link that runs something (\(shown))" : nil
        default: return isExternal ? "a link to “\(shown)” that is followed when it is opened" : nil
        }
    }

    /// The part that it names, as seen from the folder of its source.
    func target(from folder: String) -> String {
        let slashed = target.replacing("\\", with: "/")
        var folders = slashed.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in slashed.split(separator: "/") where step != "." {
            if step == ".." { _ = folders.popLast() } else { folders.append(step) }
        }
        return folders.joined(separator: "/").lowercased()
    }

    /// Whether it is a file on the disk of the person who opens it: Word notes there from which template a document was made.
    private var isLocal: Bool {
        let path = (target.removingPercentEncoding ?? target).replacing("\\", with: "/")
        return path.wholeMatch(of: /[A-Za-z]:\/.*|file:\/\/(localhost)?\/[^\/].*|[^\/:]+/) != nil
    }

    private var isScript: Bool {
        // Spaces, tabs and line breaks are passed over by those who follow it.
        let scheme = target.filter { !$0.isWhitespace }.prefix { $0 != ":" }.lowercased()
        return ["javascript", "vbscript", "data", "mhtml", "search-ms"].contains(scheme) || scheme.hasPrefix("ms-")
    }

    private var shown: String { String(target.prefix(100)) }
}
