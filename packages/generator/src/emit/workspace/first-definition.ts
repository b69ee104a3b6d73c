/** A definition to start from: short, and with one of each thing that most kinds need. */
export const firstDefinition = `# yaml-language-server: $schema=../node_modules/@flux-resourceset/generator/definition.schema.json
kind: notes
apiVersion: v1
metadata:
  name: Notes
  description: Notes that somebody keeps.
security:
  scheme:
    bearer_auth:
      type: http
      scheme: bearer
      description: The read token for reading, the write token for everything.
schema:
  type: array
  key:
    name: id
    description: The note's id.
    schema:
      type: string
      pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$'
      example: groceries
  query_params:
    - name: topic
      description: Only notes of this topic.
      in: query
      schema:
        type: string
        example: home
  items:
    type: object
    description: A note.
    required: [id, text]
    properties:
      id:
        type: string
        description: The note's id.
        pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$'
        example: groceries
      text:
        type: string
        description: What it says.
        minLength: 1
        maxLength: 10000
        example: Milk, bread
      topic:
        type: string
        description: What it is about.
        example: home
      done:
        type: boolean
        description: Whether it is done with.
        default: false
        example: false
`;
