// What header words mean in Spanish, as in english.ts.
export const spanish = `
first name: primernombre nombrepila
last name: apellido apellidos apellidopaterno apellidomaterno primerapellido segundoapellido apell
full name: nombrecompleto nombreyapellido nombreyapellidos apellidosynombre
full: completo
name: nombre nombres nomb denominacion
nick name: apodo sobrenombre
person: repartidor repartidora gestor gestora
person: resp cliente clientes empleado empleada trabajador paciente pacientes alumno alumna alumnos estudiante miembro socio afiliado propietario titular
person: beneficiario destinatario remitente padre madre conyuge esposo esposa hijo hija medico doctor profesor docente maestro conductor
person contact: contacto
person: inquilino autor solicitante candidato pasajero votante ciudadano persona responsable alcalde diputado
person: pasajera arrendatario arrendador jugador representante asegurado funcionario
person: vendedor vendedora tutor tutora asociado asociada encargado encargada firmante ganador ganadora participante entrenador entrenadora
person: secretario secretaria presidente presidenta asesor asesora asistente comprador deudor acreedor colaborador colaboradora director directora
person: jefe gerente tecnico enfermero enfermera abogado maestra profesora medica doctora jugadora lider coordinador coordinadora postulante
person: huesped invitado chofer piloto arbitro actor actriz cantante artista apoderado acudiente hermano tio funcionaria atleta senador concejal
user person: usuario
email: correo correoelectronico email mail emailcorreo
phone: tfn telefono telefonos tel celular movil tlf tfno telf numerotelefono telefonofijo
fax: fax telefax
address: direccion domicilio direcciones
street: calle via avenida
house number: numext numint noext noint
house: numeroexterior numerointerior
unit: piso puerta portal
city: ciudad localidad poblacion municipio pueblo comuna comunas poblado aldea caserio
zip: cp cpost cpostal codigopostal codpostal
code: codigo cod clave
state: provincia estado departamento comunidad
country: pais
county: region comarca barrio colonia distrito parroquia vereda corregimiento alcaldia delegacion centropoblado
lat: latitud
lon: longitud
birth: nacimiento nac nacido nacida
birth date: fechanacimiento fechadenacimiento fechanac fecnac fnacimiento fnac
birth place: lnac lugnac lugarnacimiento lugardenacimiento
death: fallecimiento defuncion muerte
date: fecha dia
year: ano anio
month: mes
time: hora
age: edad rangoedad grupoetario etario
gender: sexo genero
marital: edocivil estadocivil estadoconyugal conyugal
race: raza
ethnic: etnia etnico etnica pertenenciaetnica grupoetnico
blood: sanguineo sangre gruposang gruposanguineo rh
religion: religion
nationality: nacionalidad
honorific: tratamiento
title: titulo
dni: dni documentonacional
nie: nie
nif: nif cif
vin: chasis bastidor
curp: curp
rfc: rfc
rut: rut cuit
natid: ine
cnpj: nit ruc
iddoc: documento doc
identity: identidad cedula
social nss: nss nuss naf
social: social
security: seguridad seguro
passport: pasaporte
licence: licencia carnet permiso
driving: conducir
plate: matricula placa patente
vehicle: vehiculo coche carro
insurance: seguros poliza
account: cuenta cta clabe
bank: banco bancaria bancario
card: tarjeta
credit: credito debito
expiry: caducidad vencimiento expira
user name: nombreusuario nombredeusuario
password: contrasena contrasenia clave
number: numero num nro no n
iddoc: identificacion
id: id identificador ref referencia
count: cantidad total suma promedio conteo
amount: importe precio costo coste salario sueldo ingreso saldo monto valor
percent: porcentaje tasa
type: tipo clase metodo forma modo modalidad
status: situacion
category: categoria grupo rango
length: longitudtotal tamano ancho alto peso altura
note: observacion observaciones comentario comentarios descripcion nota notas texto mensaje detalle
job: ocupacion profesion puesto cargo oficio
thing: editorial variedad maquina maquinaria
thing: equipamiento establecimiento sede comision junta asociacion dependencia empresa compania sociedad organizacion entidad institucion escuela colegio universidad hospital clinica tienda sucursal producto
thing: articulo marca modelo archivo fichero tabla columna campo evento proyecto curso materia asignatura juego pelicula libro barco tren
limit: restriccion limite minima maxima
note: motivo causa
thing: club escuderia circuito
thing animal: especie animal mascota perro caballo
thing: destino
thing: linea parada estacion rio montana isla arbol plato factura pedido contrato idioma color moneda partido equipo
thing: proveedor servicio dependencia
of: de del la las el los y o en al por para un una
neutral: principal secundario personal particular actual anterior fiscal electronico segundo
phone: cel
initial: iniciales
date: aniversario
phone: centralita
full name: apellidosnombre nombreapellidos apellidosynombres nombresyapellidos
person: ordenante facultativo tomador perceptor perceptora
natid: cipa
account number: ccc
marital: estciv
thing: pasatiempos
last name: paterno materno apepat apemat
last name: ape
phone: fono telef
death date: fecdef fechadef fdefuncion
marital: estadociv
religion: credo confesion
nationality: nacionalid
ethnic: indigena puebloindigena pueblosindigenas pueblooriginario afrodescendiente
house number: nrocasa numcasa nocasa nropuerta nropuerta
zip: codpos
natid: cuil numci nroci nci numced nroced nuip
identitynumber: cedulaidentidad ceduladeidentidad cedulaciudadania ceduladeciudadania carnetidentidad carnetdeidentidad claveelector clavedeelector cveelector tarjetasanitaria
iddoc number: numidentif nroidentif
social nss: segsocial
insurance: afiliacion
mrn: nhc historiaclinica histclinica nrohc numhc numhistoria nrohistoria expedienteclinico
plate: placas
vehicle: auto automovil camion moto
house: edificio
account number: cbu
password: clavesecreta
thing: nombrefantasia nombrecomercial
last name: apel
birth date: cumpleanos cumple fechacumple
nationality: ciudadania gentilicio
age: anoscumplidos anioscumplidos
zip: codigopost
insurance number: numafil nroafil numimss nroimss
mrn: expedientemedico nhistoria numerodehistoria fichaclinica
licence driving: brevete
person: notario notaria
phone: wsp nrowsp
birth: nacto nacim
person: peluquero peluquera barbero esteticista masajista fisioterapeuta matrona farmaceutico farmaceutica dentista odontologo odontologa
person: veterinario veterinaria cocinero cocinera panadero jardinero conserje recepcionista contador contadora banquero corredor interprete
person: traductor traductora bibliotecario bailarin bailarina guionista actores narrador comandante policia comisario bombero rector decano
person: canciller examinador companero companera vecino vecina amigo amiga heredero heredera monarca ministro ministra gobernador
person: gobernadora prefecto delegado delegada suplente fundador fundadora accionista inversor inversora administrador administradora
person: medallista padrino madrina ahijado becario practicante aprendiz camarero camarera cajero cajera
person: jefedeestado jefeestado jefedegobierno jefegobierno jefededepartamento jefedepartamento jefedehogar jefehogar jefedefamilia
geo: coordenada coordenadas
place: ubicacion localizacion emplazamiento residencia lugarresidencia lugarderesidencia
thing: aeropuerto finca restaurante cancion receta medicamento vacuna planta parque museo playa bosque obra taller laboratorio farmacia
thing: comercio negocio vuelo aerolinea puerto iglesia biblioteca torneo liga disciplina ciclo modulo cultivo enfermedad sintoma laguna
thing: cerro volcan
person: denunciante imputado imputada ponente ponentes donante victima conferenciante orador oradora recluso interno detenido detenida
person: autores directores miembros integrantes arbitros
neutral: emergencia
thing: sala mesa predio
origin: fuente
`;
