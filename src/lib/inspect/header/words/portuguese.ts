// What header words mean in Portuguese, as in english.ts.
export const portuguese = `
first name: primeironome prenome nomeproprio
last name: sobrenome apelido ultimonome
full name: nomecompleto
full: completo
name: nome nomes
nick name: alcunha
person: resp cliente clientes funcionario funcionaria empregado colaborador paciente pacientes aluno aluna alunos estudante membro socio associado
person: proprietario titular beneficiario destinatario remetente pai mae conjuge filho filha medico professor motorista condutor
person contact: contacto
person contact: contato
person: utilizador inquilino autor requerente candidato candidata passageiro eleitor cidadao pessoa responsavel servidor
person: segurado deputado vereador prefeito
person: vendedor vendedora diretor diretora jogador jogadora treinador treinadora hospede participante estagiario estagiaria orientador orientadora
person: coordenador coordenadora presidente secretario secretaria atleta gerente instrutor instrutora relator associada professora medica enfermeiro
person: advogado tecnico comprador fornecedora cuidador dentista psicologo supervisor assistente ator atriz artista cantor senador encarregado
user person: usuario
email: email correio correioeletronico
phone: telefone telefones celular telemovel fone tel telefonefixo
fax: fax
address: endereco morada logradouro domicilio
street: rua avenida
house: numerocasa
address continued: complemento
unit: andar apartamento
city: cidade municipio localidade freguesia povoado vilarejo
origin: fonte
zip: cep codigopostal
code: codigo cod
state: estado uf distrito
country: pais
county: bairro regiao
lat: latitude
lon: longitude
birth: nascimento nasc nascido
birth date: datanascimento datadenascimento dtnascimento datanasc dtnasc
birth place: naturalidade localnascimento
death: obito falecimento
date: data dt dia
year: ano
month: mes
time: hora
age: idade etaria etario
gender: sexo genero
marital: estadocivil
race: raca racacor
neutral: cor
ethnic: etnia
blood: sanguineo sangue
religion: religiao
nationality: nacionalidade
honorific: tratamento
title: titulo
mrn: prontuario
cpf: cpf
cnpj: cnpj
rg: rg
nif: nif contribuinte
niss: niss cns cartaosus
pis: pis pasep nis
iddoc: documento doc
identity: identidade bilhete
passport: passaporte
licence: carta habilitacao
licence driving: cnh
plate: placa matricula
vehicle: veiculo carro
insurance number: carteirinha
insurance: seguro apolice
account: cc conta
bank: banco bancaria
card: cartao
credit: credito debito
expiry: validade vencimento
user name: nomeusuario nomeutilizador
password: senha palavrapasse
number: numero num nro n
id: id identificador ref
count: quantidade qtd qtde total soma media
amount: valor preco custo salario renda saldo montante
percent: percentual percentagem taxa
type: tipo classe metodo forma modo modalidade
status: situacao
category: categoria grupo
length: comprimento tamanho largura altura peso
note: observacao observacoes comentario comentarios descricao nota notas texto mensagem obs
job: profissao ocupacao cargo funcao emprego
thing: editora variedade maquina equipamento
thing: empresa companhia sociedade organizacao instituicao entidade escola universidade hospital clinica loja produto artigo marca modelo
thing: arquivo ficheiro tabela coluna campo evento projeto curso disciplina jogo filme livro navio comboio trem linha paragem estacao rio
limit: restricao limite minima maxima
note: motivo causa
thing: clube equipas escuderia circuito
thing animal: especie animal cachorro cavalo
thing: destino
thing: montanha ilha arvore prato fatura pedido contrato lingua idioma moeda partido equipe equipa fornecedor orgao unidade
of: de do da dos das o a os as e ou em no na por para um uma
neutral: principal secundario pessoal atual anterior eletronico residencial comercial
phone: cel
initial: iniciais
last name: apelidos
person: favorecido sacado pagador filiacao
address: lograd
house number: nrlograd numdacasa numresidencia
city: concelho
identitynumber: bicc numcc nrcc
type: tp
amount: vl vr
count: qt
thing: passatempo
birth: nascto
death date: dtobito
nationality: nacionalid
house number: nrporta numporta numeroporta
natid: ctps
identitynumber: cartaocidadao cartaodecidadao cartaodocidadao tituloeleitor tituloeleitoral titulodeeleitor identificacaofiscal
identitynumber: numutente nutente noutente numeroutente numerodeutente cartaonacionalsaude cartaonacionaldesaude
niss: segsocial segurancasocial
mrn: pront processoclinico
driving: conducao
vin: chassi chassis
account number: nib
house: edificio
thing: equipamento nomefantasia
person: contratante contratado
birth date: aniversario dtaniversario dataaniversario dataaniv
nationality: cidadania
house number: numeroresidencia nrend numend
iddoc: identificacao
niss: numsns nsns
person: cabeleireiro cabeleireira barbeiro esteticista massagista fisioterapeuta parteira farmaceutico farmaceutica dentista veterinario
person: veterinaria cozinheiro cozinheira padeiro jardineiro porteiro recepcionista contador contadora banqueiro corretor corretora
person: interprete tradutor tradutora bibliotecario bailarino bailarina roteirista atores elenco narrador comandante policial delegado
person: delegada bombeiro reitor decano chanceler examinador vizinho vizinha amigo amiga herdeiro herdeira monarca ministro ministra
person: governador governadora suplente fundador fundadora acionista investidor investidora administrador administradora ganhador ganhadora
person: medalhista padrinho madrinha afilhado aprendiz garcom
person: chefedeestado chefeestado chefedegoverno chefegoverno chefedefamilia chefededepartamento
geo: coordenada coordenadas
place: localizacao residencia local
thing: aeroporto fazenda restaurante musica receita medicamento planta parque peca museu praia floresta obra oficina laboratorio farmacia
thing: comercio negocio voo porto igreja biblioteca torneio liga disciplina ciclo modulo cultivo doenca sintoma tratamento vacina lagoa
thing: serra
person: denunciante reu vitima palestrante palestrantes doador doadora detento presidiario autores diretores membros integrantes
full name: nomeurna
neutral: emergencia
thing: imovel sala urna
`;
