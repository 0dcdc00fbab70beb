internal import Models

/// A question of a form that is answered by files: they are chosen in the form, and come in with it.
struct FileField: Equatable {
    /// Of the input that has the ids of the files, e.g. `content.attachments`.
    let name: String
    let isMany: Bool
    /// What else is said by choosing a file, by the names of inputs.
    var sets: [String: String] = [:]
    /// Whose file it is, where the reader belongs to no party.
    let owner: Owner

    enum Owner: Equatable {
        /// The first one that an input names.
        case party(in: String)
        /// The owner of the action that the address names.
        case ownerOfAction
    }

    /// What stands behind the name of the question in the name of the input of the file.
    static let input = ".file"
    /// And in that of the input of its language.
    static let language = ".language"

    /// The questions of a request that files answer.
    static func all(of request: any Models.Request.Type) -> [FileField] {
        if request == AttachEvidence.self {
            return [
                FileField(
                    name: "reference", isMany: false, sets: ["kind": EvidenceKind.file.rawValue],
                    owner: .ownerOfAction)
            ]
        }
        return request.inputs(where: \.isOfFiles).map { name, schema in
            let path = (name.split(separator: ".").dropLast() + ["submitters"]).joined(separator: ".")
            return FileField(name: name, isMany: !schema.isFile, owner: .party(in: path))
        }
    }
}

extension Schema {
    /// Whether it is the id of a file.
    var isFile: Bool { name == AttachmentID.schemaName }

    fileprivate var isOfFiles: Bool {
        if case .array(let element) = kind { return element.isFile }
        return isFile
    }
}
