/// What can be done to the provenance graph.
public enum OperationKind: String, Word {
    case merge
    case split
}
